using PainCost.Numerics.Beta;

namespace PainCost.Pooling.Fitting;

/// <summary>The interval of the share that one study counted.</summary>
internal static class StudyInterval
{
    /// <param name="events">In [0, total]; need not be whole.</param>
    /// <param name="total">Above 0.</param>
    /// <param name="method">How it is made.</param>
    /// <param name="level">In (0, 1).</param>
    public static Interval Of(double events, double total, StudyIntervalMethod method, double level)
    {
        var (low, high) = method switch
        {
            StudyIntervalMethod.ClopperPearson => Exact(events, total, (1 - level) / 2),
            StudyIntervalMethod.Wilson => Wilson(events, total, StudentT.BothTailsQuantile(1 - level, double.PositiveInfinity)),
            _ => throw new ArgumentOutOfRangeException(
                null, "There is no such interval of a study; take Clopper-Pearson or Wilson."),
        };
        return new(events == 0 ? 0 : low, events == total ? 1 : high, level, IntervalKind.Confidence);
    }

    private static (double Low, double High) Exact(double events, double total, double tail) => (
        events == 0 ? 0 : Distribution.BetaFromShapes(events, total - events + 1).Quantile(tail),
        events == total ? 1 : Distribution.BetaFromShapes(events + 1, total - events).Quantile(1 - tail));

    private static (double Low, double High) Wilson(double events, double total, double z)
    {
        var (share, extra) = (events / total, z * z / total);
        var reach = z * Math.Sqrt((share * (1 - share) / total) + (extra / total / 4));
        return (Math.Max(0, share + (extra / 2) - reach) / (1 + extra), (share + (extra / 2) + reach) / (1 + extra));
    }
}
