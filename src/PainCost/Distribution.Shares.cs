using PainCost.Distributions.Bounded;
using PainCost.Distributions.Discrete;
using PainCost.Distributions.Fitting;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>Shares: what a paper says of a part of a whole.</content>
public abstract partial class Distribution
{
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

    /// <summary>The beta distribution of a share, from how many of how many had it.</summary>
    /// <param name="events">Above 0 and below <paramref name="of"/>; need not be whole, as with weighted counts.</param>
    /// <param name="of">All who were observed; finite.</param>
    /// <returns>
    /// The beta with alpha = events and beta = of − events, whose mean is the observed share (Briggs, Claxton and Sculpher, Decision
    /// Modelling for Health Economic Evaluation, 2006); no unit. For a flat prior instead, add 1 to both in <see cref="BetaFromShapes"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The events are not above 0 and below all observed.</exception>
    public static Distribution BetaFromCounts(double events, double of) =>
        BetaDistribution.FromCounts(DistributionText.Of("beta", ("events", events), ("of", of)));

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
    /// A beta distribution stretched over a range, from its mean and standard error there: utilities, scores, hours of a day.
    /// </summary>
    /// <param name="mean">Strictly between the bounds, in the input's unit.</param>
    /// <param name="standardError">Above 0 and below √((mean − low)·(high − mean)), in the input's unit.</param>
    /// <param name="low">The smallest possible value, finite, in the input's unit.</param>
    /// <param name="high">The largest possible value, finite and above <paramref name="low"/>, in the input's unit.</param>
    /// <returns>The distribution of low + (high − low)·b, b beta, in the input's unit.</returns>
    /// <exception cref="ArgumentException">No beta on this range has this mean and standard error.</exception>
    public static Distribution BetaOnRange(double mean, double standardError, double low, double high) =>
        StretchedBetaDistribution.FromMoments(
            DistributionText.Of("beta", ("mean", mean), ("se", standardError), ("low", low), ("high", high)));

    /// <summary>The logit-normal distribution of a share, from the mean and standard deviation of its logit.</summary>
    /// <param name="mu">The mean of the logit ln(p/(1 − p)); finite. The median share is 1/(1 + e^(−mu)).</param>
    /// <param name="sigma">The standard deviation of the logit; above 0, no unit.</param>
    /// <returns>The distribution of 1/(1 + e^(−mu − sigma·z)), z standard normal; on (0, 1), no unit.</returns>
    /// <exception cref="ArgumentException">mu is not finite, or sigma is not finite and above 0.</exception>
    public static Distribution LogitNormal(double mu, double sigma) =>
        new LogitNormalDistribution(DistributionText.Of("logitnormal", ("mu", mu), ("sigma", sigma)));

    /// <summary>1 with a probability, otherwise 0.</summary>
    /// <param name="probability">Of a 1, in (0, 1).</param>
    /// <returns>The Bernoulli distribution, no unit.</returns>
    /// <exception cref="ArgumentException">The probability is not in (0, 1).</exception>
    public static Distribution Bernoulli(double probability) =>
        DiscreteDistribution.Bernoulli(DistributionText.Of("bernoulli", ("probability", probability)));
}
