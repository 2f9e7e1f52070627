namespace PainCost.Pooling.Likelihood;

/// <summary>
/// The σ of the greatest likelihood of counts: the profile's slope is followed over a fine grid, and each top between two points solved
/// for.
/// </summary>
internal static class BinomialMaximum
{
    /// <summary>The largest σ looked at: two populations would differ by a factor of e^30 in their odds.</summary>
    public const double LastStep = 30;

    private const double FirstStep = 0.02, Ratio = 1.35;
    private const int MostSteps = 100;
    private const double Precision = 1e-13;

    /// <summary>σ, 0 or above; <c>null</c> when the likelihood still rises where the grid ends.</summary>
    public static double? Of(BinomialProfile profile, CancellationToken cancellation = default)
    {
        // By symmetry the slope at 0 is 0; the curvature there tells whether 0 is a top.
        var (alike, isRising) = (profile.At(0).Point, profile.At(0).Point.BySigmaSigma > 0);
        List<(double Sigma, double Height)> tops = isRising ? [] : [(0, alike.Value)];
        var low = 0.0;
        for (var high = FirstStep; high <= LastStep; high *= Ratio)
        {
            cancellation.ThrowIfCancellationRequested();
            var rises = profile.At(high).Point.BySigma > 0;
            if (isRising && !rises)
            {
                var top = Root(profile, low, high);
                tops.Add((top, profile.At(top).Point.Value));
            }

            (low, isRising) = (high, rises);
        }

        return isRising ? null : tops.MaxBy(top => top.Height).Sigma;
    }

    /// <summary>Newton's steps on the profile's slope, halving where one leaves the bracket.</summary>
    private static double Root(BinomialProfile profile, double low, double high)
    {
        var sigma = 0.5 * (low + high);
        for (var i = 0; i < MostSteps; i++)
        {
            var point = profile.At(sigma).Point;
            (low, high) = point.BySigma > 0 ? (sigma, high) : (low, sigma);
            var next = sigma - (point.BySigma / point.ProfileCurvature);
            next = next > low && next < high ? next : 0.5 * (low + high);
            if (Math.Abs(next - sigma) <= Precision * sigma)
            {
                return next;
            }

            sigma = next;
        }

        return sigma;
    }
}
