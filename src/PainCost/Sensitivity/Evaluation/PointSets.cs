using PainCost.Modelling.Compiled;
using PainCost.Quantities;
using PainCost.Sampling.Draws;

namespace PainCost.Sensitivity.Evaluation;

/// <summary>Two independent sets of draws of the same inputs.</summary>
/// <param name="First">The draws that a simulation of that seed makes.</param>
/// <param name="Second">The draws that would come after them.</param>
internal sealed record PointSets(IInputDraws First, IInputDraws Second)
{
    public static PointSets Of(IReadOnlyList<Input> inputs, ulong seed, int draws)
    {
        var all = new InputDraws(inputs, new DrawPlan(seed, draws));
        return new PointSets(all, new LaterDraws(all, BlockProgram.Padded(draws)));
    }

    private sealed class LaterDraws(IInputDraws draws, long by) : IInputDraws
    {
        public void Fill(int input, long firstDraw, Span<double> block) => draws.Fill(input, firstDraw + by, block);
    }
}
