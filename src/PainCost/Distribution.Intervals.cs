using PainCost.Distributions.Fitting;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>Distributions from an interval, where a paper or an expert gives its ends and no standard error.</content>
public abstract partial class Distribution
{
    /// <summary>The lognormal distribution of a positive number, from the ends of an interval.</summary>
    /// <param name="low">The value that a share (1 − level)/2 lies below; above 0, in the input's unit.</param>
    /// <param name="high">The value that a share (1 − level)/2 lies above; above <paramref name="low"/>, in the input's unit.</param>
    /// <param name="level">The share of the probability between the two, in (0, 1): 0.95 for a 95 % interval.</param>
    /// <returns>
    /// The distribution with mu = (ln low + ln high)/2 and sigma = (ln high − ln low)/(2z), z the standard normal's quantile at
    /// (1 + level)/2, in the input's unit. Its median is √(low·high).
    /// </returns>
    /// <exception cref="ArgumentException">An end is not finite and above 0, low is not below high, or the level is outside (0, 1).</exception>
    public static Distribution LogNormalFromInterval(double low, double high, double level)
    {
        const string family = "a lognormal from an interval";
        Possible.Positive(family, "low", low);
        Possible.Range(family, low, high);
        var (mu, sigma) = IntervalFit.LogNormal(low, high, Possible.Level(family, level));
        return LogNormalFromLogScale(mu, sigma);
    }

    /// <summary>The beta distribution of a share, from the ends of an interval.</summary>
    /// <param name="low">The share that a probability of (1 − level)/2 lies below; in (0, 1): write 0.38 for 38 %.</param>
    /// <param name="high">The share that a probability of (1 − level)/2 lies above; in (0, 1), above <paramref name="low"/>.</param>
    /// <param name="level">The probability between the two, in (0, 1): 0.95 for a 95 % interval.</param>
    /// <returns>The only beta with these two quantiles (Shih, Statistics and Probability Letters 106, 2015); no unit.</returns>
    /// <exception cref="ArgumentException">
    /// An end is not in (0, 1), low is not below high, the level is outside (0, 1), or the interval is too narrow to be computed.
    /// </exception>
    public static Distribution BetaFromInterval(double low, double high, double level)
    {
        const string family = "a beta from an interval";
        Possible.Share(family, "low", low);
        Possible.Share(family, "high", high);
        Possible.Range(family, low, high);
        var (alpha, beta) = IntervalFit.Beta(low, high, Possible.Level(family, level));
        return BetaFromShapes(alpha, beta);
    }

    /// <summary>The PERT distribution of an expert's judgement, from the most likely value and an interval instead of the extremes.</summary>
    /// <param name="mode">The most likely value, strictly between the ends, in the input's unit.</param>
    /// <param name="low">The value that a share (1 − level)/2 lies below; finite, in the input's unit.</param>
    /// <param name="high">The value that a share (1 − level)/2 lies above; finite and above <paramref name="low"/>, in the input's unit.</param>
    /// <param name="level">The share of the probability between the two, in (0, 1): 0.95 for a 95 % interval.</param>
    /// <returns>
    /// The only PERT with that mode and those two quantiles, in the input's unit. <see cref="Low"/> lies below <paramref name="low"/>, and may be
    /// negative where it is not: for a quantity that cannot be, take a lognormal.
    /// </returns>
    /// <exception cref="ArgumentException">A number is not finite, the mode is not strictly between low and high, or the level is outside (0, 1).</exception>
    public static Distribution PertFromModeAndInterval(double mode, double low, double high, double level)
    {
        const string family = "a pert from an interval";
        Possible.Range(family, low, high);
        Possible.Between(family, low, mode, high);
        var (least, most) = IntervalFit.Pert(mode, low, high, Possible.Level(family, level));
        return Pert(low: least, mode: mode, high: most);
    }
}
