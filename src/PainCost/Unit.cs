using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using PainCost.Json;
using PainCost.Texts;
using PainCost.Units;

namespace PainCost;

/// <summary>
/// A product of nouns with whole powers: <c>adult</c>, <c>case/adult</c>, <c>USD2010/case/year</c>.
/// </summary>
/// <remarks>Immutable. Equal units have the same nouns with the same powers, in whatever order they were written.</remarks>
[JsonConverter(typeof(JsonTextConverter<Unit>))]
public sealed class Unit : IEquatable<Unit>, IParsable<Unit>
{
    private readonly ImmutableSortedDictionary<string, int> powers;
    private readonly string text;

    private Unit(ImmutableSortedDictionary<string, int> powers)
    {
        this.powers = powers;
        text = Print(powers);
    }

    /// <summary>The unit of a bare number, such as a ratio; written <c>1</c>.</summary>
    public static Unit One { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    /// <summary>Whether no noun is left: the unit is <see cref="One"/>.</summary>
    public bool IsOne => powers.IsEmpty;

    /// <summary>
    /// Currency and price year of the unit's money; <see langword="null"/> when it has none, or when its moneys cancel as in an index.
    /// </summary>
    public PriceBasis? PriceBasis
    {
        get
        {
            var money = powers.Keys.Where(noun => Noun.KindOf(noun) == NounKind.Money).ToList();
            return money.Count == 1 ? PriceBasis.FromNoun(money[0]) : null;
        }
    }

    internal IReadOnlyDictionary<string, int> Powers => powers;

    /// <summary>Reads a unit.</summary>
    /// <param name="text">
    /// Nouns joined by <c>*</c> and <c>/</c>, each with an optional whole power from -999 to 999: <c>hour/worker/year</c>,
    /// <c>USD2010^2</c>; <c>1</c> for none.
    /// </param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not a unit; the message says where and what is allowed.</exception>
    public static Unit Parse(string text) =>
        TryParse(text, out var unit, out var error) ? unit : throw new FormatException(SafeText.ForMessage(error));

    /// <summary>Reads a unit, or says why the text is none.</summary>
    /// <param name="text">As for <see cref="Parse"/>.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <param name="error">What is wrong and what is allowed, or null.</param>
    /// <returns>Whether the text is a unit.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Unit? unit, [NotNullWhen(false)] out string? error)
    {
        unit = null;
        error = UnitText.Read(text, out var powers);
        if (error is not null)
        {
            return false;
        }

        unit = Of(powers);
        return true;
    }

    /// <summary>The unit of a product.</summary>
    /// <param name="left">The first factor's unit.</param>
    /// <param name="right">The second factor's unit.</param>
    /// <returns>Powers added; nouns whose powers cancel are gone.</returns>
    /// <exception cref="UnitMismatchException">A power would lie beyond -999 to 999, which no text of a unit holds.</exception>
    public static Unit operator *(Unit left, Unit right) => Combine(left, right, 1);

    /// <summary>The unit of a quotient.</summary>
    /// <param name="left">The dividend's unit.</param>
    /// <param name="right">The divisor's unit.</param>
    /// <returns>Powers subtracted; nouns whose powers cancel are gone.</returns>
    /// <exception cref="UnitMismatchException">A power would lie beyond -999 to 999, which no text of a unit holds.</exception>
    public static Unit operator /(Unit left, Unit right) => Combine(left, right, -1);

    /// <summary>Whether two units are the same.</summary>
    /// <param name="left">One unit.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when every noun has the same power in both.</returns>
    public static bool operator ==(Unit? left, Unit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two units differ.</summary>
    /// <param name="left">One unit.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when some noun's power differs.</returns>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text form, which <see cref="Parse"/> reads back.</summary>
    /// <returns>For example <c>USD2010/case/year</c>; <c>1</c> for a bare number.</returns>
    public override string ToString() => text;

    internal Unit ToPower(int exponent) => Of(powers.Select(p => KeyValuePair.Create(p.Key, p.Value * exponent)));

    private static Unit Combine(Unit left, Unit right, int sign) =>
        right.IsOne ? left
        : Of(left.powers.Concat(right.powers.Select(p => KeyValuePair.Create(p.Key, sign * p.Value))));

    private static Unit Of(IEnumerable<KeyValuePair<string, int>> factors)
    {
        var sums = One.powers.ToBuilder();
        foreach (var (noun, power) in factors)
        {
            sums[noun] = sums.GetValueOrDefault(noun) + power;
        }

        if (UnitText.TooLarge(sums) is { } tooLarge)
        {
            throw new UnitMismatchException($"A unit cannot be made: {UnitText.PowerBeyond(tooLarge)}.");
        }

        var left = sums.Where(p => p.Value != 0).ToImmutableSortedDictionary(StringComparer.Ordinal);
        return left.IsEmpty ? One : new Unit(left);
    }

    private static string Print(ImmutableSortedDictionary<string, int> powers)
    {
        var above = string.Join('*', powers.Where(p => p.Value > 0).Select(p => Factor(p.Key, p.Value)));
        var text = new StringBuilder(above.Length == 0 ? "1" : above);
        foreach (var (noun, power) in powers.Where(p => p.Value < 0))
        {
            text.Append('/').Append(Factor(noun, -power));
        }

        return text.ToString();
    }

    private static string Factor(string noun, int power) => power == 1 ? noun : noun + "^" + power.ToString(CultureInfo.InvariantCulture);

    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Unit>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) => TryParse(s, out result, out _);
}
