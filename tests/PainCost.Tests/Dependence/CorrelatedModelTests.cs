namespace PainCost.Tests.Dependence;

/// <summary>What a model makes of correlations. Oracle: by hand.</summary>
public class CorrelatedModelTests
{
    private static readonly Input Wage = Input.Uncertain("wage", Distribution.LogNormal(mean: 25, standardError: 2), "USD2023/hour");
    private static readonly Input Days = Input.Uncertain("absence days", Distribution.Gamma(mean: 5, standardError: 1), "day/worker/year");
    private static readonly Input Hours = Input.Uncertain("hours lost", Distribution.Gamma(mean: 60, standardError: 12),
        "hour/worker/year");
    private static readonly Input Cases = Input.Fixed("cases", 1e6, "worker");

    private static readonly Model Model = Model.Of(
        ("absenteeism", Cases * Days * Quantity.Of(8, "hour/day") * Wage), ("presenteeism", Cases * Hours * Wage));

    [Fact]
    public void Correlate_UnknownAndFixedInputs_ReportsAllWithTheNearestName()
    {
        var fault = Assert.Throws<CorrelationException>(() => Model.Correlate(Correlations.Of(
            Correlation.Spearman("wages", "absence days", 0.3), Correlation.Spearman("cases", "hour lost", 0.3))));
        Assert.Equal(3, fault.Faults.Count);
        Assert.Contains("no input 'wages' to correlate. Did you mean 'wage'? It has 'wage', ", fault.Faults[0], StringComparison.Ordinal);
        Assert.Contains("'cases' is fixed at 1,000,000 worker", fault.Faults[1], StringComparison.Ordinal);
        Assert.Contains("no input 'hour lost' to correlate. Did you mean 'hours lost'? It has 'hours lost', ", fault.Faults[2],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Correlate_PearsonOutOfReach_GivesTheRange()
    {
        var skew = Input.Uncertain("skew", Distribution.LogNormalFromLogScale(mu: 0, sigma: 1), "1");
        var model = Model.Of(("both", skew * Wage));
        var fault = Assert.Throws<CorrelationException>(() => model.Correlate(Correlations.Of(Correlation.Pearson("skew", "wage", -0.9))));

        // (e^{−σ} − 1) / √((e − 1)(e^{σ²} − 1)) = −0.73199 with σ² = ln(1 + (2/25)²), and 0.79288 with +σ.
        Assert.Contains("'skew' and 'wage' is out of reach of their distributions: it can be from -0.732 to 0.7929", fault.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Correlate_Contradiction_GivesTheNearestWhichIsThenAccepted()
    {
        Correlation[] stated = [Correlation.Spearman("wage", "absence days", 0.9), Correlation.Spearman("absence days", "hours lost", 0.9),
            Correlation.Spearman("wage", "hours lost", -0.5)];
        var fault = Assert.Throws<CorrelationException>(() => Model.Correlate(Correlations.Of(stated)));
        Assert.Contains("'absence days', 'hours lost', 'wage' contradict one another", fault.Message, StringComparison.Ordinal);

        var nearest =
            fault.Message[(fault.Message.IndexOf("possible: ", StringComparison.Ordinal) + "possible: ".Length)..].Split(". The largest")[0]
            .Split("; ").Select(pair => Correlation.Parse(pair.Split(" for ")[0])).ToList();
        Assert.Equal(3, nearest.Count);
        Assert.Equal(nearest.Count, Model.Correlate(Correlations.Of(nearest)).Correlations.Pairs.Count);
    }

    [Fact]
    public void Correlate_UnstatedPairOfAChain_IsNamedInTheContradiction()
    {
        var fault = Assert.Throws<CorrelationException>(() => Model.Correlate(Correlations.Of(
            Correlation.Spearman("wage", "absence days", 0.9), Correlation.Spearman("absence days", "hours lost", 0.9))
                .Under(Copula.StudentT(4))));
        Assert.Contains("hours lost ~ wage = spearman(", fault.Message, StringComparison.Ordinal);
        Assert.Contains("for spearman(0)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InputsHash_Correlations_CountWhateverTheirOrder()
    {
        var one = Model.Correlate(Correlations.Of(Correlation.Spearman("wage", "absence days", 0.3),
            Correlation.Kendall("wage", "hours lost", 0.1)));
        var same = Model.Correlate(Correlations.Of(Correlation.Kendall("hours lost", "wage", 0.1),
            Correlation.Spearman("wage", "absence days", 0.3)));
        var other = Model.Correlate(one.Correlations.Under(Copula.StudentT(4)));
        Assert.Equal(one.InputsHash(), same.InputsHash());
        Assert.Equal(3, new[] { Model.InputsHash(), one.InputsHash(), other.InputsHash() }.Distinct().Count());
        Assert.Equal(Model.InputsHash(), one.Correlate(Correlations.None).InputsHash());
    }

    [Fact]
    public void Describe_CorrelatedModel_KeepsItsCorrelations()
    {
        var correlated = Model.Correlate(Correlations.Of(Correlation.Spearman("wage", "absence days", 0.3)));
        Assert.Same(correlated.Correlations, correlated.Describe("again").Correlations);
        Assert.Equal("again", correlated.Describe("again").Correlate(Correlations.None).Title);
    }
}
