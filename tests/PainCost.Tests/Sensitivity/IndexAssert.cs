using PainCost.Sensitivity;

namespace PainCost.Tests.Sensitivity;

/// <summary>Holds an estimate to a truth by its own standard error, read off its interval.</summary>
internal static class IndexAssert
{
    private const double StandardErrors = 4;
    private const double IntervalWidth = 2 * 1.959964;

    public static double StandardError(IndexEstimate estimate) => (estimate.High - estimate.Low) / IntervalWidth;

    public static void Within(double expected, IndexEstimate estimate, string what)
    {
        var limit = StandardErrors * StandardError(estimate);
        Assert.True(Math.Abs(estimate.Value - expected) <= limit,
            $"{what}: {estimate} is more than 4 standard errors ({limit:R}) from {expected:R}");
    }
}
