using PainCost.Sampling.Designs;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Draws;

/// <summary>The points of one input by a plan.</summary>
internal static class DesignPoints
{
    /// <param name="plan">The plan.</param>
    /// <param name="name">What the points are keyed by.</param>
    /// <param name="dimension">Which dimension of a net; other designs do without.</param>
    public static IPoints Of(DrawPlan plan, string name, int dimension) => plan.Design switch
    {
        Design.MonteCarlo => new RandomPoints(Stream(plan, name, replicate: 0)),
        Design.Antithetic => new AntitheticPoints(Stream(plan, name, replicate: 0)),
        Design.LatinHypercube => Replicated(plan, r => new LatinPoints(Stream(plan, name, r), plan.DrawsPerReplicate)),
        Design.Sobol => Nets(plan, name, DirectionNumbers.Of(dimension)),
        _ => throw new ArgumentOutOfRangeException(null, "There is no such design."),
    };

    /// <summary>What the random numbers of an input are a function of.</summary>
    public static InputStream Stream(DrawPlan plan, string name, int replicate) =>
        InputStream.Of(plan.Seed, name, plan.PointSet, replicate);

    private static IPoints Nets(DrawPlan plan, string name, DirectionNumbers directions) =>
        Replicated(plan, r => new SobolPoints(directions, new NestedScramble(Stream(plan, name, r))));

    private static IPoints Replicated(DrawPlan plan, Func<int, IPoints> make) => plan.Replicates == 1
        ? make(0)
        : new ReplicatedPoints([.. Enumerable.Range(0, plan.Replicates).Select(make)], plan.DrawsPerReplicate);
}
