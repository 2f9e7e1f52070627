using System.Diagnostics.CodeAnalysis;
using PainCost.Distributions.Parsing;
using PainCost.Texts;

namespace PainCost;

/// <content>Reading the text form.</content>
public abstract partial class Distribution
{
    /// <summary>Reads a distribution from its text form, the one that <see cref="ToString"/> writes.</summary>
    /// <param name="text">
    /// A number, or a family with named numbers in any order: <c>fixed(value=)</c>, <c>uniform(low=, high=)</c>, <c>normal(mean=, se=)</c>,
    /// <c>normal(mean=, se=, low=, high=)</c> with either bound or both, <c>lognormal(mean=, se=)</c>, <c>lognormal(mu=, sigma=)</c>,
    /// <c>logitnormal(mu=, sigma=)</c>, <c>beta(mean=, se=)</c>, <c>beta(alpha=, beta=)</c>, <c>beta(events=, of=)</c>, <c>beta(mean=, se=,
    /// low=, high=)</c>,
    /// <c>gamma(mean=, se=)</c>, <c>gamma(shape=, scale=)</c>, <c>interval(mean=, low=, high=, level=)</c>,
    /// <c>lognormal(low=, high=, level=)</c>, <c>beta(low=, high=, level=)</c>, <c>pert(mode=, low=, high=, level=)</c>,
    /// <c>triangular(low=, mode=, high=)</c>, <c>pert(low=, mode=, high=)</c>, <c>exponential(mean=)</c>, <c>weibull(shape=, scale=)</c>,
    /// <c>student(mean=, scale=, df=)</c>, <c>inversegamma(shape=, scale=)</c>. <c>sd</c> may stand for <c>se</c>.
    /// Counts: <c>bernoulli(probability=)</c>, <c>binomial(trials=, probability=)</c>, <c>poisson(mean=)</c>. Lists, each part with its
    /// weight after a
    /// colon: <c>discrete(1: 0.2, 2: 0.8)</c>, <c>empirical(3, 4.5: 2)</c>, <c>interpolated(3, 4.5: 2)</c>, <c>mixture(0: 0.3,
    /// gamma(mean=5, se=1): 0.7)</c>.
    /// Quantiles, named for their percentages: <c>metalog(p5=, p50=, p95=, low=, high=)</c> with either bound, both or none, and
    /// <c>fit(gamma, p5=, p50=, p95=)</c> for any <see cref="FitFamily"/>, which is read as the fitted distribution itself.
    /// After any of these, and after one another: <c>.truncate(low=, high=)</c> with either bound or both, <c>.shift(by=)</c>,
    /// <c>.scale(by=)</c>.
    /// Numbers are written with a point, as 0.5, 5e-1 or 1/2, in every culture.
    /// </param>
    /// <returns>The distribution, in the unit of the input it will stand for.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no distribution; the message says why and how to mend it.</exception>
    public static Distribution Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var distribution, out var error) ? distribution : throw new FormatException(SafeText.ForMessage(error));
    }

    /// <summary>Reads a distribution from its text form, without throwing.</summary>
    /// <param name="text">As for <see cref="Parse"/>; null and empty text are refused.</param>
    /// <param name="distribution">The distribution, or null.</param>
    /// <param name="error">Why the text was refused and how to mend it, or null.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out Distribution? distribution, [NotNullWhen(false)] out string? error) =>
        DistributionParser.TryParse(text ?? "", out distribution, out error);
}
