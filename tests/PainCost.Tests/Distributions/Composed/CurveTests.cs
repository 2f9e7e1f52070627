using Xunit.Abstractions;

namespace PainCost.Tests.Distributions.Composed;

/// <summary>Metalogs, mixtures and interpolated data.</summary>
public class CurveTests(ITestOutputHelper output)
{
    // Reference/curves.py: mpmath at 40 digits.
    [Theory]
    [InlineData("metalog")]
    [InlineData("mixture")]
    [InlineData("interpolated")]
    public void EveryQuantity_ReferenceTable_AgreesTo1e12(string family)
    {
        var rows = ReferenceFamily.Of(family, "curves");
        Assert.True(rows.Count >= 30, $"only {rows.Count} rows of {family}");
        output.WriteLine(FormattableString.Invariant($"{family}: worst {rows.Max(r => r.Error()):E1} at {rows.MaxBy(r => r.Error())}"));
        Assert.All(rows, r => Assert.True(r.Error() <= 1e-12, FormattableString.Invariant($"{r}: error {r.Error():E2}")));
    }

    [Fact]
    public void Metalog_StatedQuantiles_AreItsQuantiles()
    {
        (double Probability, double Value)[] stated = [(0.01, 1), (0.1, 3), (0.5, 8), (0.9, 15), (0.99, 25)];
        var metalog = Distribution.Metalog(stated);
        Assert.All(stated, q => DistributionAssert.Close(q.Value, metalog.Quantile(q.Probability), 1e-13));
        Assert.All(stated, q => DistributionAssert.Close(q.Probability, metalog.CumulativeProbability(q.Value), 1e-13));
    }

    // Keelin 2016, section 3.4: with three terms from a symmetric triplet of level α, r = (median − low)/(high − low) must lie in
    // (k, 1 − k), k = (1 − 1.66711 (1/2 − α))/2.
    [Theory]
    [InlineData(0.1, 1e-4)]
    [InlineData(0.05, 1e-4)]
    [InlineData(0.25, 1e-4)]
    public void Metalog_ThreeTerms_ArePossibleWithinKeelinsLimits(double level, double margin)
    {
        var limit = 0.5 * (1 - (1.66711 * (0.5 - level)));
        Assert.Equal(limit + margin, Distribution.Metalog([(level, 0), (0.5, limit + margin), (1 - level, 1)]).Quantile(0.5), 1e-12);
        DistributionAssert.Refuses("would have a negative density",
            () => Distribution.Metalog([(level, 0), (0.5, limit - margin), (1 - level, 1)]));
        DistributionAssert.Refuses("would have a negative density",
            () => Distribution.Metalog([(level, 0), (0.5, 1 - limit + margin), (1 - level, 1)]));
    }

    [Fact]
    public void Metalog_TailWithoutVariance_IsRefused() =>
        DistributionAssert.Refuses("a metalog with so heavy a tail has no variance",
            () => Distribution.Metalog([(0.1, 0.01), (0.5, 1), (0.9, 100)], low: 0));

    // numpy.quantile(x, q) of NumPy 1.24.2, whose default is type 7.
    [Theory]
    [InlineData(0.1, 1.25)]
    [InlineData(0.35, 2.625)]
    [InlineData(0.5, 3.75)]
    [InlineData(0.9, 8.35)]
    public void Interpolated_EqualWeights_IsTheUsualPercentile(double probability, double expected)
    {
        double[] data = probability is 0.35 or 0.1 ? [1, 1.5, 3, 3, 4.5, 10] : [3, 1, 4.5, 10];
        Assert.Equal(expected, Distribution.Interpolated(data).Quantile(probability), 1e-12);
    }

    [Fact]
    public void Mixture_AtomAmongDensity_HasBoth()
    {
        var cost = Distribution.Mixture((Distribution.Fixed(0), 1), (Distribution.Gamma(mean: 100, standardError: 20), 3));
        Assert.Equal((75, 0.25, 0), (cost.Mean, cost.ProbabilityMass(0), cost.Quantile(0.25)));
        Assert.Equal(double.PositiveInfinity, cost.Density(0));
        DistributionAssert.Close(Distribution.Gamma(mean: 100, standardError: 20).Quantile(0.5), cost.Quantile(0.625), 1e-13);
    }

    // A mixture of two cut at a bound is the mixture of the two, each cut and weighted by what is left of it.
    [Fact]
    public void Mixture_Truncated_HasTheMomentsOfItsCutParts()
    {
        var low = Distribution.Normal(mean: 0, standardError: 1);
        var high = Distribution.Normal(mean: 50, standardError: 2);
        var cut = Distribution.Mixture((low, 0.5), (high, 0.5)).Truncate(low: 0, high: 50);
        var parts = Distribution.Mixture((low.Truncate(low: 0), 1), (high.Truncate(high: 50), 1));
        DistributionAssert.Close(parts.Mean, cut.Mean, 1e-9);
        DistributionAssert.Close(parts.Variance, cut.Variance, 1e-9);
        Assert.Equal(parts.Quantile(0.75), cut.Quantile(0.75), 1e-9);
    }
}
