using PainCost.Distributions.Positive;
using PainCost.Distributions.Real;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>Durations and heavy tails.</content>
public abstract partial class Distribution
{
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

    /// <summary>The inverse gamma distribution of a positive number with a heavy upper tail, such as a variance.</summary>
    /// <param name="shape">Above 2, or the variance would be infinite; no unit.</param>
    /// <param name="scale">Above 0, in the input's unit.</param>
    /// <returns>
    /// The distribution of scale/g, g gamma with that shape and scale 1; its mean is scale/(shape − 1), in the input's unit.
    /// </returns>
    /// <exception cref="ArgumentException">The shape is not finite and above 2, or the scale is not finite and above 0.</exception>
    public static Distribution InverseGamma(double shape, double scale) =>
        new InverseGammaDistribution(DistributionText.Of("inversegamma", ("shape", shape), ("scale", scale)));
}
