namespace PainCost.Distributions.Fitting;

/// <summary>Tries every family and puts those that can be fitted in order.</summary>
internal static class Ranking
{
    /// <exception cref="ArgumentException">No family can be fitted.</exception>
    public static FitRanking<TFit> Of<TFit>(Func<FitFamily, TFit> fit, Func<TFit, double> badness)
    {
        var fits = new List<TFit>();
        var impossible = new Dictionary<FitFamily, string>();
        foreach (var family in Enum.GetValues<FitFamily>())
        {
            try
            {
                fits.Add(fit(family));
            }
            catch (ArgumentException reason)
            {
                impossible.Add(family, reason.Message);
            }
        }

        return fits.Count > 0
            ? new([.. fits.OrderBy(badness)], impossible)
            : throw new ArgumentException($"no family can be fitted: {string.Join("; ", impossible.Values)}");
    }
}
