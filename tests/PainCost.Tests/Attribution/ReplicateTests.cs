using PainCost.Attribution;

namespace PainCost.Tests.Attribution;

/// <summary>Errors by replicates. Oracle: R 4.2.2, survey 4.1-1 (as.svrepdesign with mse = TRUE, withReplicates); laws for the
/// others.</summary>
public sealed class ReplicateTests
{
    private static readonly SurveySample Sample = new(Surveys.Data, Surveys.Design);

    private static readonly CostAttribution Attribution = new(Sample, Surveys.Model);

    [Fact]
    public void Replicate_Jackknife_IsThatOfR()
    {
        var excess = Attribution.Replicate(ReplicateWeights.Jackknife(Sample));

        Surveys.Close(Surveys.R("jkn.cases"), excess[0].Estimate.StandardError, 1e-7);
        Surveys.Close(Surveys.R("jkn.everyone"), excess[1].Estimate.StandardError, 1e-7);
        Assert.Equal(24, excess[0].Replicates.Count);
    }

    [Fact]
    public void Replicate_StatedColumns_AreThoseMadeHere()
    {
        var made = ReplicateWeights.Jackknife(Sample);
        var columns = Enumerable.Range(0, made.Count).Select(i => ($"r{i}", (IReadOnlyList<double>)made.Weights(i))).ToList();
        var stated = ReplicateWeights.Stated(Microdata.Of(columns), [.. columns.Select(c => c.Item1)], ReplicateMethod.Jackknife,
            made.Factors[0]);

        // Every stratum has six clusters, and so every replicate one factor.
        Surveys.Close(Attribution.Replicate(made)[0].Estimate.StandardError, Attribution.Replicate(stated)[0].Estimate.StandardError,
            1e-12);
    }

    [Fact]
    public void Replicate_Bootstrap_AgreesWithTaylorWithinItsOwnError()
    {
        const int count = 400;

        var excess = Attribution.Replicate(ReplicateWeights.Bootstrap(Sample, count, seed: 7))[1].Estimate;

        // Four standard errors of a standard deviation from 400 draws, besides the 5 % by which two linearisations may differ.
        Surveys.Close(Attribution.OverEveryone().StandardError, excess.StandardError, 0.05 + (4 / Math.Sqrt(2.0 * count)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    public void Replicate_BalancedOverPairs_AgreesWithTaylor(double fay)
    {
        // Clusters joined in threes: two in each of the four strata. A full set is exact for a figure that is linear, such as a
        // coefficient of
        // least squares nearly is.
        var paired = Surveys.With("psu", of => of("psu") % 2);
        var sample = new SurveySample(paired, Surveys.Design);
        var attribution = new CostAttribution(sample, Surveys.Model with { Form = CostForm.Levels });

        var balanced = attribution.Replicate(ReplicateWeights.Balanced(sample, fay))[1].Estimate;

        Surveys.Close(attribution.OverEveryone().StandardError, balanced.StandardError, 0.1);
    }

    [Fact]
    public void Balanced_OtherThanPairs_IsRefused() =>
        Assert.Contains("two clusters in each stratum", Assert.Throws<ArgumentException>(() => ReplicateWeights.Balanced(Sample)).Message,
            StringComparison.Ordinal);
}
