using PainCost.Distributions.Discrete;
using PainCost.Distributions.Fitting;
using PainCost.Distributions.Positive;
using PainCost.Distributions.Real;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>Amounts: a mean and what it is uncertain by, in any unit.</content>
public abstract partial class Distribution
{
    /// <summary>A number taken as known: every draw is <paramref name="value"/>.</summary>
    /// <param name="value">Finite, in the input's unit.</param>
    /// <returns>A distribution of variance 0, in the input's unit.</returns>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static Distribution Fixed(double value) => new FixedDistribution(DistributionText.Of("", ("value", value)));

    /// <summary>The normal distribution, for a number that may be of either sign.</summary>
    /// <param name="mean">Finite, in the input's unit.</param>
    /// <param name="standardError">Above 0, in the input's unit.</param>
    /// <returns>The normal distribution with that mean and standard deviation, in the input's unit.</returns>
    /// <exception cref="ArgumentException">A number is not finite, or the standard error is not above 0.</exception>
    public static Distribution Normal(double mean, double standardError) =>
        new NormalDistribution(DistributionText.Of("normal", ("mean", mean), ("se", standardError)));

    /// <summary>A normal distribution kept between bounds. The mean and standard error are those of the normal before truncation.</summary>
    /// <param name="mean">Of the normal before truncation; finite, in the input's unit.</param>
    /// <param name="standardError">Of the normal before truncation; above 0, in the input's unit.</param>
    /// <param name="low">The smallest possible value; negative infinity for none.</param>
    /// <param name="high">The largest possible value, above <paramref name="low"/>; positive infinity for none.</param>
    /// <returns>The truncated distribution, in the input's unit;
    /// its own mean and variance are <see cref="Mean"/> and <see cref="Variance"/>.</returns>
    /// <exception cref="ArgumentException">A number is impossible, both bounds are absent, or low is not below high.</exception>
    public static Distribution TruncatedNormal(
        double mean, double standardError, double low = double.NegativeInfinity, double high = double.PositiveInfinity) =>
        new TruncatedNormalDistribution(TruncatedNormalDistribution.Stated(mean, standardError, low, high));

    /// <summary>The lognormal distribution of a positive number, from its mean and standard error on its own scale.</summary>
    /// <param name="mean">Above 0, in the input's unit.</param>
    /// <param name="standardError">Above 0, in the input's unit.</param>
    /// <returns>The distribution with sigma² = ln(1 + (se/mean)²) and mu = ln(mean) − sigma²/2, in the input's unit.</returns>
    /// <exception cref="ArgumentException">A number is not finite and above 0.</exception>
    public static Distribution LogNormal(double mean, double standardError) =>
        LogNormalDistribution.FromMoments(DistributionText.Of("lognormal", ("mean", mean), ("se", standardError)));

    /// <summary>The lognormal distribution, from the mean and standard deviation of the logarithm.</summary>
    /// <param name="mu">The mean of the natural logarithm; finite.</param>
    /// <param name="sigma">The standard deviation of the natural logarithm; above 0, no unit.</param>
    /// <returns>The distribution of e^(mu + sigma·z), z standard normal, in the input's unit.</returns>
    /// <exception cref="ArgumentException">mu is not finite, or sigma is not finite and above 0.</exception>
    public static Distribution LogNormalFromLogScale(double mu, double sigma) =>
        LogNormalDistribution.FromLogScale(DistributionText.Of("lognormal", ("mu", mu), ("sigma", sigma)));

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

    /// <summary>The gamma distribution of a positive number such as a cost, from its mean and standard error.</summary>
    /// <param name="mean">Above 0, in the input's unit.</param>
    /// <param name="standardError">Above 0, in the input's unit.</param>
    /// <returns>The gamma with shape (mean/se)² and scale se²/mean, in the input's unit.</returns>
    /// <exception cref="ArgumentException">A number is not finite and above 0.</exception>
    public static Distribution Gamma(double mean, double standardError) =>
        GammaDistribution.FromMoments(DistributionText.Of("gamma", ("mean", mean), ("se", standardError)));

    /// <summary>The gamma distribution of a positive number, from its shape and scale.</summary>
    /// <param name="shape">Above 0, no unit.</param>
    /// <param name="scale">Above 0, in the input's unit.</param>
    /// <returns>The gamma with mean shape·scale, in the input's unit.</returns>
    /// <exception cref="ArgumentException">A number is not finite and above 0.</exception>
    public static Distribution GammaFromShape(double shape, double scale) =>
        GammaDistribution.FromShape(DistributionText.Of("gamma", ("shape", shape), ("scale", scale)));

    /// <summary>The inverse gamma distribution of a positive number with a heavy upper tail, such as a variance.</summary>
    /// <param name="shape">Above 2, or the variance would be infinite; no unit.</param>
    /// <param name="scale">Above 0, in the input's unit.</param>
    /// <returns>
    /// The distribution of scale/g, g gamma with that shape and scale 1; its mean is scale/(shape − 1), in the input's unit.
    /// </returns>
    /// <exception cref="ArgumentException">The shape is not finite and above 2, or the scale is not finite and above 0.</exception>
    public static Distribution InverseGamma(double shape, double scale) =>
        new InverseGammaDistribution(DistributionText.Of("inversegamma", ("shape", shape), ("scale", scale)));

    /// <summary>
    /// Student's t distribution, moved and stretched: an estimate whose standard error was itself estimated from few data.
    /// </summary>
    /// <param name="mean">Finite, in the input's unit.</param>
    /// <param name="scale">
    /// The published standard error; above 0, in the input's unit. The standard deviation is larger, by √(df/(df − 2)).
    /// </param>
    /// <param name="degreesOfFreedom">Above 2, or the variance would be infinite; need not be whole.</param>
    /// <returns>The distribution of mean + scale·t, in the input's unit.</returns>
    /// <exception cref="ArgumentException">
    /// A number is not finite, the scale is not above 0, or there are 2 degrees of freedom or fewer.
    /// </exception>
    public static Distribution Student(double mean, double scale, double degreesOfFreedom) =>
        new StudentDistribution(DistributionText.Of("student", ("mean", mean), ("scale", scale), ("df", degreesOfFreedom)));
}
