using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Numerics.Normal;

/// <summary>
/// The mean and variance of p = 1/(1 + e^(−X)), X normal, which have no closed form: the trapezium rule, whose error for a function
/// analytic in a strip of half-width d falls as e^(−2πd/step) (Trefethen and Weideman, SIAM Review 56, 2014).
/// </summary>
internal static class LogitNormalMoments
{
    private const double Step = 0.125;
    private const double Reach = 45;
    private const double Underflow = -760;

    /// <summary>The mean and the variance, no unit.</summary>
    /// <param name="mu">The mean of the logit; finite.</param>
    /// <param name="sigma">The standard deviation of the logit; above 0.</param>
    public static (double Mean, double Variance) Of(double mu, double sigma)
    {
        var (mean, variance) = sigma <= 1 ? OverScores(-Math.Abs(mu), sigma) : OverLogits(-Math.Abs(mu), sigma);
        return (mu > 0 ? 1 - mean : mean, variance);
    }

    /// <summary>
    /// Over the standard score z; the nearest pole is π/sigma off the line. Reaches beyond 2 sigma, where e^(2·sigma·z) peaks.
    /// </summary>
    private static (double Mean, double Variance) OverScores(double mu, double sigma)
    {
        var excess = Sum(-12, 14, z => NormalTail.Density(z) * ShareExcess(mu, sigma * z));
        var centre = Share(mu);
        var variance = Sum(-12, 14, z => NormalTail.Density(z) * Square(ShareExcess(mu, sigma * z) - excess));
        return (centre + excess, variance);
    }

    /// <summary>
    /// Over the logit x, as P(L &lt; X) for the logistic L, and its square as that of the greater of two: smooth where sigma is large.
    /// </summary>
    private static (double Mean, double Variance) OverLogits(double mu, double sigma)
    {
        var from = Math.Max(mu - Reach, Underflow);
        double Above(double x) => NormalTail.Upper((x - mu) / sigma);
        var mean = Sum(from, Reach, x => Share(x) * Share(-x) * Above(x));
        var square = Sum(from, Reach, x => 2 * Share(x) * Share(x) * Share(-x) * Above(x));
        return (mean, square - (mean * mean));
    }

    /// <summary>Share(mu + change) − Share(mu), without cancellation.</summary>
    private static double ShareExcess(double mu, double change) =>
        Share(mu) * Share(-mu - change) * ElementaryTails.ExpMinusOne(change);

    private static double Share(double logit) =>
        logit < 0 ? Elementary.Exp(logit) / (1 + Elementary.Exp(logit)) : 1 / (1 + Elementary.Exp(-logit));

    private static double Square(double x) => x * x;

    private static double Sum(double from, double to, Func<double, double> function)
    {
        var sum = 0.0;
        var steps = (int)Math.Ceiling((to - from) / Step);
        for (var i = 0; i <= steps; i++)
        {
            sum += function(from + (i * Step));
        }

        return Step * sum;
    }
}
