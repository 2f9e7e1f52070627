using PainCost.Distributions.Bounded;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>The beta from counts, and stretched over a range.</content>
public abstract partial class Distribution
{
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
}
