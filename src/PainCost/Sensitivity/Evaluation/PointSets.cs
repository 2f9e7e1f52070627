using PainCost.Modelling.Compiled;
using PainCost.Sampling.Designs;
using PainCost.Sampling.Draws;

namespace PainCost.Sensitivity.Evaluation;

/// <summary>Two independent sets of draws of the same inputs.</summary>
/// <param name="First">The draws that a simulation of that seed and design makes in one replicate.</param>
/// <param name="Second">Draws independent of them.</param>
internal sealed record PointSets(IInputDraws First, IInputDraws Second)
{
    /// <param name="model">The model, whose inputs take the dimensions of the design.</param>
    /// <param name="inputs">Those that are drawn.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="draws">How many draws either set has.</param>
    /// <param name="design">How the points of both are laid out.</param>
    /// <exception cref="ArgumentException">The design has too few dimensions for both sets.</exception>
    public static PointSets Of(Model model, IReadOnlyList<Input> inputs, ulong seed, int draws, Design design)
    {
        var dimensions = InputDraws.DimensionsOf(model.Inputs, model.Groups);
        DesignCheck.Check(new SimulationOptions { Design = design, Replicates = 1 }, draws, 2 * dimensions.Count);
        InputDraws Set(int number) =>
            new(inputs, new DrawPlan(seed, draws) { Design = design, Dimensions = dimensions, PointSet = number });
        return new PointSets(Set(0), Set(1));
    }
}
