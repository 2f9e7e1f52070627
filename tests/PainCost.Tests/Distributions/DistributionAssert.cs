namespace PainCost.Tests.Distributions;

/// <summary>What several families' tests check alike.</summary>
internal static class DistributionAssert
{
    public static void MomentsAndQuantiles(Distribution distribution, double mean, double error, double low, double median, double high)
    {
        Close(mean, distribution.Mean, 1e-12);
        Close(error, distribution.StandardDeviation, 1e-9);
        Close(low, distribution.Quantile(0.025), 1e-9);
        Close(median, distribution.Quantile(0.5), 1e-9);
        Close(high, distribution.Quantile(0.975), 1e-9);
    }

    public static void Close(double expected, double actual, double relative) =>
        Assert.True(Math.Abs(actual - expected) <= relative * Math.Abs(expected),
            FormattableString.Invariant($"{actual:R} should be {expected:R}"));

    public static void Refuses(string message, Func<Distribution> make) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);
}
