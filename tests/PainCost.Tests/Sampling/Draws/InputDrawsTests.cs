using PainCost.Sampling.Designs;
using PainCost.Sampling.Draws;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Tests.Sampling.Draws;

/// <summary>Which coordinate an input draws from. Oracle: the quantile table, read one number at a time at the points of the stated
/// dimension and stream.</summary>
public class InputDrawsTests
{
    private const int Draws = 4096;

    private static readonly Model Model = ExampleModels.Burden;
    private static readonly IReadOnlyList<Input> Inputs = [.. Model.Inputs];

    [Fact]
    public void Fill_Sobol_TakesDimensionsInTheOrderOfTheUncertainInputs()
    {
        var plan = new DrawPlan(Seed: 4, Draws) { Design = Design.Sobol };
        var uncertain = Inputs.Where(i => !i.Distribution.IsFixed).ToList();
        Assert.Equal(uncertain.Select(i => i.Name), InputDraws.DimensionsOf(Inputs, []));
        Assert.All(uncertain, input => Assert.Equal(SlowSobol(input, uncertain.IndexOf(input), pointSet: 0),
            Filled(Inputs, plan, input.Name)));
    }

    [Fact]
    public void Fill_ASecondPointSet_TakesTheDimensionsAfterThoseOfTheFirst()
    {
        var plan = new DrawPlan(Seed: 4, Draws) { Design = Design.Sobol, PointSet = 1 };
        var uncertain = Inputs.Where(i => !i.Distribution.IsFixed).ToList();
        Assert.All(uncertain, input => Assert.Equal(SlowSobol(input, uncertain.Count + uncertain.IndexOf(input), pointSet: 1),
            Filled(Inputs, plan, input.Name)));
    }

    [Fact]
    public void Fill_OneListOfDimensions_GivesTwoModelsTheSameDrawsOfCommonInputs()
    {
        var some = Inputs.Where(i => i.Name is "wage" or "hours lost").Reverse().ToList();
        foreach (var design in Enum.GetValues<Design>())
        {
            var plan = new DrawPlan(Seed: 4, Draws) { Design = design, Dimensions = InputDraws.DimensionsOf(Inputs, []) };
            Assert.All(some, input => Assert.Equal(Filled(Inputs, plan, input.Name), Filled(some, plan, input.Name)));
        }
    }

    // The correlation of n independent pairs has standard error 1 / √n; scrambled nets and hypercubes are no worse.
    [Fact]
    public void Fill_TwoPointSets_AreUncorrelated()
    {
        foreach (var design in Enum.GetValues<Design>())
        {
            var plan = new DrawPlan(Seed: 4, Draws) { Design = design };
            var (first, second) = (Filled(Inputs, plan, "wage"), Filled(Inputs, plan with { PointSet = 1 }, "wage"));
            var sum = first.Zip(second, (a, b) => (a - 25) * (b - 25) / 4).Sum();
            Assert.InRange(sum / Draws, -5 / Math.Sqrt(Draws), 5 / Math.Sqrt(Draws));
        }
    }

    private static double[] SlowSobol(Input input, int dimension, int pointSet)
    {
        var table = QuantileTable.Of(input.Distribution);
        var bits = new ulong[Draws];
        new SobolPoints(DirectionNumbers.Of(dimension), new NestedScramble(InputStream.Of(4, input.Name, pointSet, 0)))
            .FillOneByOne(0, bits);
        return [.. bits.Select(b => ScalarKernel.Quantile(table.Rows, b))];
    }

    private static double[] Filled(IReadOnlyList<Input> inputs, DrawPlan plan, string name)
    {
        var block = new double[Draws];
        new InputDraws(inputs, plan).Fill(inputs.Select(i => i.Name).ToList().IndexOf(name), 0, block);
        return block;
    }
}
