using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>Estimates in units that are very large or very small. Oracle: a law, twice the unit is half the numbers.</summary>
public class ScaleTests
{
    private static readonly (double Estimate, double Error)[] Studies = [(1.5, 0.5), (2.25, 0.25), (0.75, 0.375), (3.5, 0.75), (1, 0.125)];

    // By powers of two nothing is rounded, so that every figure is the same bits but for its exponent.
    [Theory]
    [InlineData(-440)]
    [InlineData(-265)]
    [InlineData(1)]
    [InlineData(332)]
    [InlineData(440)]
    public void Pool_AnyPowerOfTwo_IsTheSameBits(int exponent)
    {
        var factor = Math.ScaleB(1, exponent);
        foreach (var tau in Enum.GetValues<TauSquaredEstimator>())
        {
            var (plain, scaled) = (Pool(1, tau), Pool(factor, tau));
            Assert.Equal(plain.Mean * factor, scaled.Mean);
            Assert.Equal(plain.ScaledStandardError * factor, scaled.ScaledStandardError);
            Assert.Equal(plain.TauSquared * factor * factor, scaled.TauSquared);
            Assert.Equal((plain.ISquared, plain.HSquared, plain.Q, plain.QProbability),
                (scaled.ISquared, scaled.HSquared, scaled.Q, scaled.QProbability));
            Assert.Equal(plain.Interval(0.95).Low * factor, scaled.Interval(0.95).Low);
        }
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-160)]
    [InlineData(1e160)]
    [InlineData(1e300)]
    public void Pool_SquaresThatNoNumberHolds_IsRefused(double factor) => Assert.Contains("state all studies in another unit",
        Assert.Throws<ArgumentException>(() => Pool(factor, TauSquaredEstimator.RestrictedMaximumLikelihood)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Pool_OneErrorInAnotherWorld_IsRefused() => Assert.Contains("look whether one of them is in another unit",
        Assert.Throws<ArgumentException>(() => Estimates((1, 1e-60), (2, 0.1))
            .Pool(EffectMeasure.AsGiven, TauSquaredEstimator.FixedEffect)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1e-100)]
    [InlineData(1)]
    [InlineData(1e100)]
    public void Regress_CovariateInAnyUnit_IsTheSameFit(double unit)
    {
        var set = StudySet.Of(Estimates(Studies).Studies.Select((study, i) =>
            study with { Covariates = new Dictionary<string, double> { ["x"] = unit * (i * i) } }));
        var plain = StudySet.Of(Estimates(Studies).Studies.Select((study, i) =>
            study with { Covariates = new Dictionary<string, double> { ["x"] = i * i } }));
        var method = new PoolingMethod(EffectMeasure.AsGiven, TauSquaredEstimator.RestrictedMaximumLikelihood, IntervalMethod.KnappHartung);
        var (first, second) = (plain.Regress(method, "x"), set.Regress(method, "x"));

        Close(first.Coefficients[1].Estimate, second.Coefficients[1].Estimate * unit, 1e-12);
        Close(first.Coefficients[1].StandardError, second.Coefficients[1].StandardError * unit, 1e-12);
        Close(first.OmnibusStatistic, second.OmnibusStatistic, 1e-12);
    }

    private static PooledEstimate Pool(double factor, TauSquaredEstimator tau) =>
        Estimates([.. Studies.Select(s => (s.Estimate * factor, s.Error * factor))]).Pool(EffectMeasure.AsGiven, tau);
}
