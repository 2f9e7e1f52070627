namespace PainCost.Cli.Views;

/// <summary>The 95 % uncertainty interval of an estimate, where the draws move it at all.</summary>
internal static class Spread
{
    private const double Level = 0.95;
    private const double Rounding = 1e-12;

    /// <summary>Whether any draw differs by more than rounding.</summary>
    public static bool IsDrawn(Estimate estimate) => estimate.StandardDeviation > Rounding * Math.Abs(estimate.Mean);

    public static string Of(Estimate estimate, Scale scale)
    {
        if (!IsDrawn(estimate))
        {
            return "[grey]not drawn[/]";
        }

        var interval = estimate.Interval(Level);
        return scale.Range(interval.Low, interval.High);
    }
}
