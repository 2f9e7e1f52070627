using PainCost.Sensitivity;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Sensitivity;

/// <summary>What analyses of independent inputs do with correlated ones. Oracle: they refuse, and only where the output uses two of
/// them.</summary>
public sealed class CorrelatedInputsTests
{
    private const ulong Seed = 4;

    private static readonly Model Correlated =
        ExampleModels.Burden.Correlate(Correlations.Of(Correlation.Spearman("medication share", "medication cost", 0.6)));

    [Fact]
    public void Of_TwoInputsOfTheOutputCorrelated_IsRefused()
    {
        Action[] analyses = [() => Sobol.Of(Correlated, 64, Seed), () => Morris.Of(Correlated, 10, Seed)];

        Assert.All(analyses, analysis =>
        {
            var message = Assert.Throws<ArgumentException>(analysis).Message;
            Assert.Contains("'medication cost', 'medication share'", message, StringComparison.Ordinal);
            Assert.Contains("Shapley effects hold for them", message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Of_OutputThatUsesNoneOfThem_IsAsWithoutCorrelations()
    {
        var options = new SobolOptions { Outputs = ["health care"], Resamples = 100, Design = Design.MonteCarlo };

        Assert.Equal(
            Sobol.Of(ExampleModels.Burden, 256, Seed, options)["health care"].Indices.Select(index => index.First),
            Sobol.Of(Correlated, 256, Seed, options)["health care"].Indices.Select(index => index.First));
    }

    // The two make up the output together, so with a positive correlation each explains more than half of it.
    [Fact]
    public void DrawAssociation_CorrelatedInputs_SeesThemTogether()
    {
        double Sum(Model model) => DrawAssociation.Of(model.Simulate(20_000, Seed), "medication").SumOfFirst;

        Assert.True(Sum(Correlated) > 1.2 && Sum(ExampleModels.Burden) < 1.1);
    }

    [Fact]
    public void Of_ColumnsOfOneTable_AreRefused()
    {
        var rows = RowTable.Of("fits", [("a", "1", [1.0, 2, 3, 4]), ("b", "1", [2.0, 1, 4, 3])]);
        var model = Model.Of(("sum", rows["a"] + rows["b"]));
        foreach (Action analysis in new Action[] { () => Sobol.Of(model, 1024, seed: 1), () => Shapley.Of(model, 1024, seed: 1) })
        {
            var fault = Assert.Throws<ArgumentException>(analysis);
            Assert.Contains("'a', 'b' are columns of one table", fault.Message, StringComparison.Ordinal);
            Assert.Contains("--method rank", fault.Message, StringComparison.Ordinal);
        }

        Assert.NotNull(Sobol.Of(Model.Of(("one", 2 * rows["a"])), 1024, seed: 1));
    }
}
