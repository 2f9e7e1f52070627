using PainCost.Tests.Sampling;
using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests;

/// <summary>Draws that are kept. Oracle: the slow draws of each input, and the equation by hand.</summary>
public class DrawTableTests
{
    private const int Draws = 20_011;
    private const ulong Seed = 9;

    private static readonly Simulation Simulation = ExampleModels.Burden.Simulate(Draws, Seed);

    [Fact]
    public void Keep_AnInput_IsItsDraws()
    {
        var input = Simulation.Model.Inputs.First(i => !i.Distribution.IsFixed);
        Assert.Equal(SlowDraws.Of(input, Seed, Draws), Simulation.Keep(input.Name)[input.Name].ToArray());
    }

    [Fact]
    public void Keep_NothingNamed_KeepsOutputsAndUncertainInputsWithTheirUnits()
    {
        var table = Simulation.Keep();
        var inputs = Simulation.Model.Inputs.Where(i => !i.Distribution.IsFixed).Select(i => i.Name);
        Assert.Equal(Simulation.Model.Outputs.Select(o => o.Name).Concat(inputs), table.Names);
        Assert.All(Simulation.Model.Outputs, o => Assert.Equal(o.Unit, table.UnitOf(o.Name)));
        Assert.Equal(Draws, table.Draws);
    }

    [Fact]
    public void Keep_ColumnsOfOutputs_HaveTheMomentsAndPercentilesOfTheSimulation()
    {
        var table = Simulation.Keep();
        foreach (var estimate in Simulation.Estimates)
        {
            var draws = table[estimate.Name].ToArray();
            Assert.Equal(estimate.Mean, SlowDraws.Moments(draws).Mean, 1e-12 * Math.Abs(estimate.Mean));
            Assert.Equal(estimate.Percentile(0.975), SlowDraws.Percentile(SlowDraws.Sorted(draws), 0.975));
        }
    }

    [Fact]
    public void Keep_AFixedInput_IsTheSameNumberInEveryDraw()
    {
        var input = Simulation.Model.Inputs.First(i => i.Distribution.IsFixed);
        Assert.All(Simulation.Keep(input.Name)[input.Name].ToArray(), value => Assert.Equal(input.CentralValue, value));
    }

    [Fact]
    public void Keep_UnknownName_ListsWhatThereIs()
    {
        var fault = Assert.Throws<ArgumentException>(() => Simulation.Keep("totl"));
        Assert.Contains("'totl'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'total'", fault.Message, StringComparison.Ordinal);
    }
}
