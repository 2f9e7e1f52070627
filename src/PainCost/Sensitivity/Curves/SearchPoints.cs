namespace PainCost.Sensitivity.Curves;

/// <summary>
/// The values of an input at which a curve is looked at before it is searched: half at even distances, half where its draws lie.
/// </summary>
internal static class SearchPoints
{
    private const int Steps = 128;
    private const double FarTail = 1e-9;

    public static double[] Of(Distribution distribution)
    {
        var low = double.IsFinite(distribution.Low) ? distribution.Low : distribution.Quantile(FarTail);
        var high = double.IsFinite(distribution.High) ? distribution.High : distribution.Quantile(1 - FarTail);
        var byProbability = Enumerable.Range(1, Steps - 1).Select(i => distribution.Quantile((double)i / Steps));
        return Sorted(low, high, byProbability.Append(distribution.Mean));
    }

    /// <exception cref="ArgumentException">The ends are not finite, or not in order.</exception>
    public static double[] Between(double low, double high, double central) => low < high && double.IsFinite(high - low)
        ? Sorted(low, high, [central])
        : throw new ArgumentException(
            FormattableString.Invariant($"A search needs a low end below its high end, but goes from {low} to {high}."));

    private static double[] Sorted(double low, double high, IEnumerable<double> others) =>
    [
        .. Enumerable.Range(0, (2 * Steps) + 1)
            .Select(i => (double)i / (2 * Steps))
            .Select(share => ((1 - share) * low) + (share * high))
            .Concat(others)
            .Where(value => value >= low && value <= high)
            .Distinct()
            .Order(),
    ];
}
