using PainCost.Sampling.Draws;
using PainCost.Sampling.Passes;
using PainCost.Sampling.Powers;
using PainCost.Sampling.Ranks;

namespace PainCost.Sampling.Runs;

/// <summary>Moments and exact order statistics of every output, in memory that grows with the square root of the draws at most.</summary>
/// <remarks>
/// The pilot says where each order statistic will lie; the main run counts the draws below that bracket and keeps those inside.
/// A bracket that turns out too narrow is widened, a frame that turns out too fine is made coarser, and the run is repeated: draws are
/// a function of their number, so they come again.
/// </remarks>
internal sealed class Summariser(Pass pass, IReadOnlyList<double> baseCases, IReadOnlyList<RankTarget> targets, DrawPlan plan)
{
    private const double WiderBy = 4;

    public OutputSummary[] Run()
    {
        var pilot = Pilot.Run(pass);
        Frame[] frames = [.. baseCases.Select((center, output) => pilot.FrameOf(output, center))];
        for (var widening = 1.0; ; widening *= WiderBy)
        {
            var meanError = MeanError.Of(plan, frames);
            var run = new SummaryRun(pass, pilot, frames, targets, widening, meanError);
            run.Run();
            var again = MakeCoarser(run, frames);
            OutputSummary?[] summaries = [.. frames.Select((frame, output) => Summary(run, output, frame, meanError))];
            if (!again && !summaries.Contains(null))
            {
                return summaries!;
            }
        }
    }

    /// <summary>Whether powers of finite draws went beyond the largest number, and so must be added up in coarser measure.</summary>
    private bool MakeCoarser(SummaryRun run, Frame[] frames)
    {
        var any = false;
        for (var output = 0; output < frames.Length; output++)
        {
            var sums = run.SumsOf(output);
            if (!pass.Outputs[output].IsScalar && double.IsFinite(sums.First) && !sums.IsFinite)
            {
                frames[output] = frames[output].Coarser();
                any = true;
            }
        }

        return any;
    }

    /// <summary>What there is to say of an output; null when a bracket turned out too narrow.</summary>
    private OutputSummary? Summary(SummaryRun run, int output, Frame frame, IMeanError meanError)
    {
        var slot = pass.Outputs[output];
        var moments = slot.IsScalar ? Moments.OfConstant(slot.Scalar) : Moments.Of(run.SumsOf(output), frame, pass.DrawCount);
        var values = slot.IsScalar || !double.IsFinite(moments.Mean)
            ? [.. targets.Select(t => t.Ranks.Select(_ => moments.Mean).ToArray())]
            : run.ValuesOf(output);
        return values is null ? null : new OutputSummary(moments, meanError.Of(output, moments.StandardDeviation), values);
    }
}
