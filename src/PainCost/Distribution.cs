using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PainCost.Distributions.Discrete;
using PainCost.Distributions.Stated;
using PainCost.Json;

namespace PainCost;

/// <summary>
/// What is known of one uncertain number, held as its quantile function: every draw is that function at a coordinate in (0, 1).
/// </summary>
/// <remarks>
/// Immutable. Two distributions are equal when their family and native parameters are equal, however they were stated.
/// <see cref="object.ToString"/> gives the text form that <see cref="Parse"/> reads back, such as <c>beta(mean=0.243, se=0.004)</c>.
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Distribution>))]
public abstract partial class Distribution : IEquatable<Distribution>, IParsable<Distribution>
{
    /// <summary>Four units in the last place of a probability.</summary>
    private protected const double Roundings = 4 * 1.1102230246251565e-16;

    private protected Distribution(DistributionText text) => Text = text;

    /// <summary>The mean, in the unit of the input that carries the distribution.</summary>
    public abstract double Mean { get; }

    /// <summary>The variance, in the square of the input's unit; 0 for a fixed value.</summary>
    public abstract double Variance { get; }

    /// <summary>The standard deviation, in the input's unit. For an estimate from a paper this is its standard error.</summary>
    public double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>The smallest possible value; negative infinity when there is none.</summary>
    public abstract double Low { get; }

    /// <summary>The largest possible value; positive infinity when there is none.</summary>
    public abstract double High { get; }

    /// <summary>Whether every draw is the same number.</summary>
    public bool IsFixed => Variance == 0;

    /// <summary>Whether every draw is one of countably many values: a count, one of a list, a fixed value.</summary>
    public virtual bool IsDiscrete => Steps is not null;

    /// <summary>Whether some value has a probability of its own, so that draws can be tied, as in a mixture with a number.</summary>
    public virtual bool HasPoints => IsDiscrete;

    /// <summary>
    /// The numbers that the distribution was stated with, in the order of its text; those of a fitted one are what was found.
    /// </summary>
    /// <remarks>
    /// A moved distribution has its own first, then those of each move; a mixture those of each part, each followed by the part's weight.
    /// </remarks>
    public IReadOnlyList<DistributionParameter> Parameters => [.. Text.Parameters()];

    internal DistributionText Text { get; }

    /// <summary>The value that a draw stays below with the given probability.</summary>
    /// <param name="probability">
    /// In [0, 1]; 0 gives <see cref="Low"/> and 1 gives <see cref="High"/>. Where the distribution leaps or has gaps it counts to four
    /// units in its last place.
    /// </param>
    /// <returns>The quantile, in the input's unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside [0, 1] or not a number.</exception>
    public double Quantile(double probability) => probability switch
    {
        0 => Low,
        1 => High,
        > 0 and <= 0.5 => LowerTailQuantile(Math.Max(0.5 * probability, probability - Slack(probability))),
        > 0.5 and < 1 => UpperTailQuantile(Math.Min(0.5, 1 - probability + Slack(probability))),
        _ => throw new ArgumentOutOfRangeException(null, "A probability must lie in [0, 1]."),
    };

    /// <summary>
    /// How far a probability may lie from one that is a sum of others, when both have been rounded. Where the quantile function leaps,
    /// it is looked up this much lower, so that the quantile at the probability up to a value is that value and not the next.
    /// </summary>
    internal virtual double Slack(double probability) => Steps is null ? 0 : Roundings * probability;

    /// <summary>The probability density at <paramref name="x"/>, per unit of the input; 0 outside the support.</summary>
    /// <param name="x">Any number, in the input's unit.</param>
    /// <returns>
    /// The density, 1 / the input's unit; infinity where the density has a pole, and at a single value that has a
    /// <see cref="ProbabilityMass"/> of its own.
    /// </returns>
    public abstract double Density(double x);

    /// <summary>The probability of drawing exactly <paramref name="x"/>.</summary>
    /// <param name="x">Any number, in the input's unit.</param>
    /// <returns>A probability in [0, 1], no unit; 0 everywhere for a distribution that has a density.</returns>
    public virtual double ProbabilityMass(double x) => Steps?.At(x) ?? 0;

    /// <summary>The probability of a draw at or below <paramref name="x"/>.</summary>
    /// <param name="x">Any number, in the input's unit.</param>
    /// <returns>A probability in [0, 1], no unit.</returns>
    public abstract double CumulativeProbability(double x);

    /// <summary>
    /// The probability above <paramref name="x"/>; families with an upper tail keep its digits where one less the rest would not.
    /// </summary>
    internal virtual double ProbabilityAbove(double x) => 1 - CumulativeProbability(x);

    /// <summary>The staircase of a discrete distribution, which draws look up exactly; null for any other.</summary>
    internal virtual Steps? Steps => null;

    /// <summary>What one quantile costs, in some hundreds of nanoseconds.</summary>
    internal virtual int QuantileCost => 1;

    /// <summary>Whether the quantile function may bend sharply or leap, so that a table of fixed cells would not follow it.</summary>
    internal virtual bool IsKinked => false;

    /// <summary>The quantile at <paramref name="tail"/>, for a lower tail in (0, 1/2].</summary>
    internal abstract double LowerTailQuantile(double tail);

    /// <summary>
    /// The quantile at 1 − <paramref name="tail"/>, for an upper tail in (0, 1/2]; accurate where 1 − tail would round to 1.
    /// </summary>
    internal abstract double UpperTailQuantile(double tail);

    /// <summary>
    /// The quantiles at ascending tails of one side. A family whose single quantile is costly overrides this,
    /// so that each value starts from its neighbour.
    /// </summary>
    internal virtual void TailQuantiles(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> values)
    {
        for (var i = 0; i < ascendingTails.Length; i++)
        {
            values[i] = upper ? UpperTailQuantile(ascendingTails[i]) : LowerTailQuantile(ascendingTails[i]);
        }
    }

    /// <summary>A quantile that is known to lie between two values, with a guess; for families whose search gains by it.</summary>
    internal virtual double QuantileBetween(double tail, bool upper, double low, double high, double guess) =>
        upper ? UpperTailQuantile(tail) : LowerTailQuantile(tail);

    /// <summary>How fast the quantile rises with the probability, at the quantile of a tail.</summary>
    internal virtual double QuantileSlope(double tail, bool upper, double quantile) => 1 / Density(quantile);

    /// <inheritdoc/>
    public abstract bool Equals(Distribution? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Distribution);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The text form, which <see cref="Parse"/> reads back to an equal distribution.</summary>
    /// <returns>For example <c>gamma(mean=2500, se=400)</c>; a fixed value is its number alone.</returns>
    public sealed override string ToString() => Text.ToString();

    static Distribution IParsable<Distribution>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Distribution>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Distribution result) =>
        TryParse(s, out result, out _);
}
