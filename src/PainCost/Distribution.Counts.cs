using PainCost.Distributions.Discrete;
using PainCost.Distributions.Positive;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>Counts of events, and the time until one.</content>
public abstract partial class Distribution
{
    /// <summary>How many of a number of trials succeed.</summary>
    /// <param name="trials">At least 1.</param>
    /// <param name="probability">Of each success, in (0, 1).</param>
    /// <returns>The binomial distribution, in the input's unit.</returns>
    /// <exception cref="ArgumentException">
    /// There are no trials, the probability is not in (0, 1), or the variance is above 2.5e9, where a normal does.
    /// </exception>
    public static Distribution Binomial(long trials, double probability) =>
        new BinomialDistribution(DistributionText.Of("binomial", ("trials", trials), ("probability", probability)));

    /// <summary>A number of independent events, from how many are to be expected.</summary>
    /// <param name="mean">Above 0 and at most 2.5e9, where a normal does; in the input's unit.</param>
    /// <returns>The Poisson distribution, in the input's unit.</returns>
    /// <exception cref="ArgumentException">The mean is not above 0, or too large.</exception>
    public static Distribution Poisson(double mean) => new PoissonDistribution(DistributionText.Of("poisson", ("mean", mean)));

    /// <summary>The exponential distribution of a time to an event that is as likely at one moment as at another.</summary>
    /// <param name="mean">Above 0, in the input's unit.</param>
    /// <returns>The exponential with that mean, which is its standard deviation too, in the input's unit.</returns>
    /// <exception cref="ArgumentException">The mean is not finite and above 0.</exception>
    public static Distribution Exponential(double mean) => new ExponentialDistribution(DistributionText.Of("exponential", ("mean", mean)));

    /// <summary>The Weibull distribution of a positive number such as a duration, as survival models state it.</summary>
    /// <param name="shape">Above 0, no unit: above 1 the event grows likelier with time, below 1 less so.</param>
    /// <param name="scale">The value that 1/e, 37 %, lie above; above 0, in the input's unit.</param>
    /// <returns>The distribution with the probability e^(−(x/scale)^shape) above x, in the input's unit.</returns>
    /// <exception cref="ArgumentException">
    /// A number is not finite and above 0, or the shape is so small that the variance is no finite number.
    /// </exception>
    public static Distribution Weibull(double shape, double scale) =>
        new WeibullDistribution(DistributionText.Of("weibull", ("shape", shape), ("scale", scale)));
}
