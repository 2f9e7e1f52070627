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
    /// <exception cref="ArgumentException">
    /// An end is not finite and above 0, low is not below high, or the level is outside (0, 1).
    /// </exception>
    public static Distribution LogNormalFromInterval(double low, double high, double level) =>
        IntervalStatement.LogNormal(DistributionText.Of("lognormal", ("low", low), ("high", high), ("level", level)));

    /// <summary>The beta distribution of a share, from the ends of an interval.</summary>
    /// <param name="low">The share that a probability of (1 − level)/2 lies below; in (0, 1): write 0.38 for 38 %.</param>
    /// <param name="high">The share that a probability of (1 − level)/2 lies above; in (0, 1), above <paramref name="low"/>.</param>
    /// <param name="level">The probability between the two, in (0, 1): 0.95 for a 95 % interval.</param>
    /// <returns>The only beta with these two quantiles (Shih, Statistics and Probability Letters 106, 2015); no unit.</returns>
    /// <exception cref="ArgumentException">
    /// An end is not in (0, 1), low is not below high, the level is outside (0, 1), or the interval is too narrow to be computed.
    /// </exception>
    public static Distribution BetaFromInterval(double low, double high, double level) =>
        IntervalStatement.Beta(DistributionText.Of("beta", ("low", low), ("high", high), ("level", level)));

    /// <summary>
    /// The PERT distribution of an expert's judgement, from the most likely value and an interval instead of the extremes.
    /// </summary>
    /// <param name="mode">The most likely value, strictly between the ends, in the input's unit.</param>
    /// <param name="low">The value that a share (1 − level)/2 lies below; finite, in the input's unit.</param>
    /// <param name="high">
    /// The value that a share (1 − level)/2 lies above; finite and above <paramref name="low"/>, in the input's unit.
    /// </param>
    /// <param name="level">The share of the probability between the two, in (0, 1): 0.95 for a 95 % interval.</param>
    /// <returns>
    /// The only PERT with that mode and those two quantiles, in the input's unit. <see cref="Low"/> lies below <paramref name="low"/>, and
    /// may be
    /// negative where it is not: for a quantity that cannot be, take a lognormal.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A number is not finite, the mode is not strictly between low and high, or the level is outside (0, 1).
    /// </exception>
    public static Distribution PertFromModeAndInterval(double mode, double low, double high, double level) =>
        IntervalStatement.Pert(DistributionText.Of("pert", ("mode", mode), ("low", low), ("high", high), ("level", level)));

    /// <summary>
    /// A number from its mean and an interval that need not lie evenly about it, as papers print them: 2500 (1900 to 3400).
    /// </summary>
    /// <param name="mean">Between the ends, in the input's unit.</param>
    /// <param name="low">The value that a share (1 − level)/2 lies below; finite, in the input's unit.</param>
    /// <param name="high">
    /// The value that a share (1 − level)/2 lies above; finite and above <paramref name="low"/>, in the input's unit.
    /// </param>
    /// <param name="level">The share of the probability between the two, from 0.8 to below 1: 0.95 for a 95 % interval.</param>
    /// <returns>
    /// The lognormal, moved and for a longer lower side turned round, that has this mean and these two quantiles; the normal where the
    /// sides are
    /// alike. In the input's unit. <see cref="Low"/> may be negative where <paramref name="low"/> is not: see <see cref="Truncate"/>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The mean is not between the ends, the level is outside [0.8, 1), or one side is so much longer that there is no such distribution.
    /// </exception>
    public static Distribution FromMeanAndInterval(double mean, double low, double high, double level) =>
        IntervalStatement.Mean(DistributionText.Of("interval", ("mean", mean), ("low", low), ("high", high), ("level", level)));
}
