using PainCost.Reports;

namespace PainCost.Cli.Views;

/// <summary>An estimate as a row shows it: its mean, and its 95 % uncertainty interval where the draws move it at all.</summary>
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
        return Row(estimate, scale).Range(interval.Low, interval.High);
    }

    /// <summary>The mean, with no more digits than its interval bears.</summary>
    public static string Mean(Estimate estimate, Scale scale) => Row(estimate, scale).Text(estimate.Mean);

    private static Scale Row(Estimate estimate, Scale scale)
    {
        var interval = estimate.Interval(Level);
        return scale.For(estimate.Mean, interval.Low, interval.High);
    }
}
