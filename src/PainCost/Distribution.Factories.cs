using PainCost.Distributions.Bounded;
using PainCost.Distributions.Discrete;
using PainCost.Distributions.Positive;
using PainCost.Distributions.Real;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>One factory for each way in which a paper states what it knows.</content>
public abstract partial class Distribution
{
    /// <summary>A number taken as known: every draw is <paramref name="value"/>.</summary>
    /// <param name="value">Finite, in the input's unit.</param>
    /// <returns>A distribution of variance 0, in the input's unit.</returns>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static Distribution Fixed(double value) => new FixedDistribution(DistributionText.Of("", ("value", value)));

    /// <summary>Every number between two bounds alike.</summary>
    /// <param name="low">The smallest possible value, finite, in the input's unit.</param>
    /// <param name="high">The largest possible value, finite and above <paramref name="low"/>, in the input's unit.</param>
    /// <returns>The uniform distribution on [low, high], in the input's unit.</returns>
    /// <exception cref="ArgumentException">A bound is not finite, or low is not below high.</exception>
    public static Distribution Uniform(double low, double high) =>
        new UniformDistribution(DistributionText.Of("uniform", ("low", low), ("high", high)));

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

    /// <summary>The logit-normal distribution of a share, from the mean and standard deviation of its logit.</summary>
    /// <param name="mu">The mean of the logit ln(p/(1 − p)); finite. The median share is 1/(1 + e^(−mu)).</param>
    /// <param name="sigma">The standard deviation of the logit; above 0, no unit.</param>
    /// <returns>The distribution of 1/(1 + e^(−mu − sigma·z)), z standard normal; on (0, 1), no unit.</returns>
    /// <exception cref="ArgumentException">mu is not finite, or sigma is not finite and above 0.</exception>
    public static Distribution LogitNormal(double mu, double sigma) =>
        new LogitNormalDistribution(DistributionText.Of("logitnormal", ("mu", mu), ("sigma", sigma)));

    /// <summary>The beta distribution of a share, from its mean and standard error.</summary>
    /// <param name="mean">In (0, 1): write 0.2 for 20 %.</param>
    /// <param name="standardError">Above 0 and below √(mean·(1 − mean)), no unit.</param>
    /// <returns>The beta with alpha = mean·k and beta = (1 − mean)·k, k = mean·(1 − mean)/se² − 1; no unit.</returns>
    /// <exception cref="ArgumentException">No beta has this mean and standard error.</exception>
    public static Distribution Beta(double mean, double standardError) =>
        BetaDistribution.FromMoments(DistributionText.Of("beta", ("mean", mean), ("se", standardError)));

    /// <summary>The beta distribution of a share, from its two shapes.</summary>
    /// <param name="alpha">Above 0, no unit; after a survey with a flat prior, those with the condition plus 1.</param>
    /// <param name="beta">Above 0, no unit; after a survey with a flat prior, those without it plus 1.</param>
    /// <returns>The beta distribution on [0, 1], no unit.</returns>
    /// <exception cref="ArgumentException">A shape is not finite and above 0.</exception>
    public static Distribution BetaFromShapes(double alpha, double beta) =>
        BetaDistribution.FromShapes(DistributionText.Of("beta", ("alpha", alpha), ("beta", beta)));

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

    /// <summary>The triangular distribution: nothing beyond two bounds, most likely at the mode.</summary>
    /// <param name="low">The smallest possible value, finite, in the input's unit.</param>
    /// <param name="mode">The most likely value, in [low, high], in the input's unit.</param>
    /// <param name="high">The largest possible value, finite and above <paramref name="low"/>, in the input's unit.</param>
    /// <returns>The triangular distribution on [low, high], in the input's unit.</returns>
    /// <exception cref="ArgumentException">A number is not finite, low is not below high, or the mode is outside them.</exception>
    public static Distribution Triangular(double low, double mode, double high) =>
        new TriangularDistribution(DistributionText.Of("triangular", ("low", low), ("mode", mode), ("high", high)));

    /// <summary>The PERT distribution of an expert's judgement: a beta stretched over [low, high], weight 4 on the mode.</summary>
    /// <param name="low">The smallest possible value, finite, in the input's unit.</param>
    /// <param name="mode">The most likely value, in [low, high], in the input's unit.</param>
    /// <param name="high">The largest possible value, finite and above <paramref name="low"/>, in the input's unit.</param>
    /// <returns>
    /// The distribution with mean (low + 4·mode + high)/6, in the input's unit (Malcolm et al., Operations Research 7, 1959).
    /// </returns>
    /// <exception cref="ArgumentException">A number is not finite, low is not below high, or the mode is outside them.</exception>
    public static Distribution Pert(double low, double mode, double high) =>
        StretchedBetaDistribution.FromMode(DistributionText.Of("pert", ("low", low), ("mode", mode), ("high", high)));
}
