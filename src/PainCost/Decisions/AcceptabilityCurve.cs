using PainCost.Decisions.Regression;

namespace PainCost.Decisions;

/// <summary>The probability that each strategy is the best, over what a unit of effect may be worth (CEAC).</summary>
/// <remarks>van Hout, Al, Gordon and Rutten (1994), Health Economics 3. Net benefit is value × effect − cost.</remarks>
public sealed class AcceptabilityCurve
{
    private AcceptabilityCurve(IReadOnlyList<string> strategies, IReadOnlyList<AcceptabilityPoint> points) =>
        (Strategies, Points) = (strategies, points);

    /// <summary>The strategies, in the order they were given.</summary>
    public IReadOnlyList<string> Strategies { get; }

    /// <summary>A point for each value, in the order they were given.</summary>
    public IReadOnlyList<AcceptabilityPoint> Points { get; }

    /// <summary>The curve over some values.</summary>
    /// <param name="draws">Draws with a column for each cost and effect.</param>
    /// <param name="strategies">For each strategy its name and the columns of its cost and effect; at least two.</param>
    /// <param name="values">What a unit of effect may be worth, in the costs' unit per the effects' unit; finite, not negative.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentException">
    /// Fewer than two strategies, two of one name, a column that is not there, units that differ, or a value that is not legal.
    /// </exception>
    public static AcceptabilityCurve Of(
        DrawTable draws, IReadOnlyList<(string Name, string Cost, string Effect)> strategies, params IEnumerable<double> values) =>
        Of(draws, strategies, values, CancellationToken.None);

    /// <summary>The curve over some values, until it is cancelled.</summary>
    /// <param name="draws">Draws with a column for each cost and effect.</param>
    /// <param name="strategies">For each strategy its name and the columns of its cost and effect; at least two.</param>
    /// <param name="values">What a unit of effect may be worth, in the costs' unit per the effects' unit; finite, not negative.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentException">
    /// Fewer than two strategies, two of one name, a column that is not there, units that differ, or a value that is not legal.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static AcceptabilityCurve Of(
        DrawTable draws,
        IReadOnlyList<(string Name, string Cost, string Effect)> strategies,
        IEnumerable<double> values,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draws);
        ArgumentNullException.ThrowIfNull(strategies);
        ArgumentNullException.ThrowIfNull(values);
        Check(draws, strategies);
        var points = values.Select(value => PointAt(draws, strategies, value, cancellationToken));
        return new AcceptabilityCurve([.. strategies.Select(s => s.Name)], [.. points]);
    }

    private static void Check(DrawTable draws, IReadOnlyList<(string Name, string Cost, string Effect)> strategies)
    {
        if (strategies.Count < 2)
        {
            throw new ArgumentException("A curve compares at least two strategies.");
        }

        if (strategies.GroupBy(s => s.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two strategies are named '{twice.Key}'; give each its own name.");
        }

        var first = strategies[0];
        foreach (var strategy in strategies)
        {
            if (draws.UnitOf(strategy.Cost) != draws.UnitOf(first.Cost) || draws.UnitOf(strategy.Effect) != draws.UnitOf(first.Effect))
            {
                throw new ArgumentException(
                    $"'{first.Name}' is in {draws.UnitOf(first.Cost)} and {draws.UnitOf(first.Effect)}, '{strategy.Name}' in {draws.UnitOf(strategy.Cost)} and {draws.UnitOf(strategy.Effect)}; strategies are compared in the same units.");
            }
        }
    }

    private static AcceptabilityPoint PointAt(
        DrawTable draws, IReadOnlyList<(string Name, string Cost, string Effect)> strategies, double value, CancellationToken cancellation)
    {
        if (!(value >= 0 && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(
                null, "What a unit of effect is worth must be a finite number, not below 0.");
        }

        // In the order of their names, so that no figure depends on the order in which they are listed.
        List<string> names = [.. strategies.Select(s => s.Name).Order(StringComparer.Ordinal)];
        var benefits = strategies.OrderBy(s => s.Name, StringComparer.Ordinal)
            .Select(s => NetBenefit(draws[s.Cost], draws[s.Effect], value));
        var choice = new BestOfDraws([.. benefits], cancellation);
        return new AcceptabilityPoint(
            value, [.. strategies.Select(s => (double)choice.Wins[names.IndexOf(s.Name)] / draws.Draws)], names[choice.Best], choice.Gain);
    }

    private static double[] NetBenefit(ReadOnlySpan<double> costs, ReadOnlySpan<double> effects, double value)
    {
        var benefit = new double[costs.Length];
        for (var draw = 0; draw < benefit.Length; draw++)
        {
            benefit[draw] = (value * effects[draw]) - costs[draw];
        }

        return benefit;
    }
}
