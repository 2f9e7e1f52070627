namespace PainCost.Decisions;

/// <summary>The strategies that are the best for some value of an effect, and the others with the reason why not.</summary>
public sealed class Frontier
{
    private Frontier(IReadOnlyList<FrontierRow> rows) => Rows = rows;

    /// <summary>
    /// The frontier by ascending effect; then those dominated by a mix, and those dominated by one other, in the same way. The order of the
    /// strategies plays no part.
    /// </summary>
    public IReadOnlyList<FrontierRow> Rows { get; }

    /// <summary>The strategies on the frontier, by ascending effect; their ratios ascend too.</summary>
    public IEnumerable<FrontierRow> Efficient => Rows.Where(row => row.Dominance == Dominance.None);

    /// <summary>Compares strategies by cost and effect.</summary>
    /// <param name="strategies">At least one, each name once.</param>
    /// <returns>Each strategy's place, with its ratio in units of cost per unit of effect.</returns>
    /// <exception cref="ArgumentException">No strategy, a name twice, or a cost or effect that is not finite.</exception>
    public static Frontier Of(params IEnumerable<Strategy> strategies)
    {
        ArgumentNullException.ThrowIfNull(strategies);
        var all = strategies.ToList();
        Check(all);
        var candidates = all.Where(s => !all.Any(other => Dominates(other, s))).OrderBy(s => s.Effect).ToList();
        var frontier = WithoutMixes(candidates);
        var rows = frontier.Select((s, i) => i == 0
            ? new FrontierRow(s, Dominance.None)
            : new FrontierRow(s, Dominance.None, s.Cost - frontier[i - 1].Cost, s.Effect - frontier[i - 1].Effect));
        var mixed = candidates.Except(frontier).Select(s => new FrontierRow(s, Dominance.Extended));
        var dominated = all.Except(candidates).OrderBy(s => s.Effect).ThenBy(s => s.Cost).ThenBy(s => s.Name, StringComparer.Ordinal)
            .Select(s => new FrontierRow(s, Dominance.Simple));
        return new Frontier([.. rows, .. mixed, .. dominated]);
    }

    /// <summary>Of two strategies alike in both, the first by name stays.</summary>
    private static bool Dominates(Strategy one, Strategy other) =>
        one.Cost <= other.Cost && one.Effect >= other.Effect
        && (one.Cost < other.Cost || one.Effect > other.Effect || string.CompareOrdinal(one.Name, other.Name) < 0);

    /// <summary>The lower hull: each ratio must be above the one before.</summary>
    private static List<Strategy> WithoutMixes(List<Strategy> byEffect)
    {
        var hull = new List<Strategy>();
        foreach (var strategy in byEffect)
        {
            while (hull.Count >= 2 && Ratio(hull[^2], hull[^1]) >= Ratio(hull[^1], strategy))
            {
                hull.RemoveAt(hull.Count - 1);
            }

            hull.Add(strategy);
        }

        return hull;
    }

    private static double Ratio(Strategy from, Strategy to) => (to.Cost - from.Cost) / (to.Effect - from.Effect);

    private static void Check(List<Strategy> strategies)
    {
        if (strategies.Count == 0)
        {
            throw new ArgumentException("A frontier needs at least one strategy.");
        }

        var faults = strategies.Where(s => !double.IsFinite(s.Cost) || !double.IsFinite(s.Effect))
            .Select(s => FormattableString.Invariant($"'{s.Name}' has cost {s.Cost} and effect {s.Effect}; both must be finite"))
            .Concat(strategies.GroupBy(s => s.Name).Where(g => g.Count() > 1)
                .Select(g => $"'{g.Key}' is named {g.Count()} times; give each its own name"))
            .ToList();
        if (faults.Count > 0)
        {
            throw new ArgumentException($"{string.Join("; ", faults)}.");
        }
    }
}
