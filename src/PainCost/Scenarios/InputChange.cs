using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PainCost.Evidence;
using PainCost.Evidence.Checks;
using PainCost.Scenarios.Reading;
using PainCost.Texts;

namespace PainCost.Scenarios;

/// <summary>
/// What is to stand in place of a profile's own figure, as people write it: <c>prevalence=20%</c> sets an input, <c>prevalence*=1.1</c>
/// multiplies it. An input that has strata is named with one of them, or without for all.
/// </summary>
/// <remarks>Immutable. The grammar is in docs/scenarios.md; scenario files and the console share it.</remarks>
public sealed class InputChange
{
    private const char Times = '*';

    private readonly string digits;

    private InputChange(string input, bool isScaling, string digits, Distribution value) =>
        (Input, IsScaling, this.digits, Value) = (input, isScaling, digits, value);

    /// <summary>The name of the input, such as <c>prevalence</c> for all its strata, or <c>prevalence [women 18-44]</c> for one.</summary>
    public string Input { get; }

    /// <summary>Whether the figure is multiplied by <see cref="Value"/>; otherwise it is replaced.</summary>
    public bool IsScaling { get; }

    /// <summary>The new value, in the input's unit; or the factor, a fixed number above 0.</summary>
    public Distribution Value { get; }

    /// <summary>Reads a change.</summary>
    /// <param name="text">
    /// <c>name=value</c> or <c>name*=factor</c>. The value is a number or a distribution, in which numbers may also be written as
    /// <c>30%</c>, <c>100k</c>, <c>1.5M</c>, <c>1.5 million</c>, <c>2bn</c>.
    /// </param>
    /// <returns>The change.</returns>
    /// <exception cref="FormatException">The text is no change; the message says why and how to mend it.</exception>
    public static InputChange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 ? Of(text[..equals], text[(equals + 1)..])
            : throw new FormatException(SafeText.ForMessage(
                $"'{text}': write name=distribution, such as \"prevalence=beta(mean=0.243, se=0.004)\", or name*=factor."));
    }

    /// <summary>A change by its two parts, as a file has them.</summary>
    /// <param name="name">The name of the input, with a star at its end to multiply.</param>
    /// <param name="value">The value or the factor, as for <see cref="Parse"/>.</param>
    /// <returns>The change.</returns>
    /// <exception cref="FormatException">The value cannot be read; the message begins with the name.</exception>
    public static InputChange Of(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        return TryRead(name, value, out var change, out var error) ? change
            : throw new FormatException(SafeText.ForMessage($"{name.Trim()}: {error}"));
    }

    /// <summary>
    /// Changes that are made together, in the order in which they apply: those of all strata of an input before those of one of them.
    /// </summary>
    /// <param name="changes">The changes.</param>
    /// <returns>The same changes, ordered.</returns>
    /// <exception cref="ArgumentException">An input is changed twice under one name.</exception>
    public static IReadOnlyList<InputChange> Together(IEnumerable<InputChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        List<InputChange> all = [.. changes];
        return all.GroupBy(change => change.Input).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new ArgumentException(
                $"'{twice.Key}' is changed twice, by {string.Join(" and ", twice.Select(c => $"'{c}'"))}; keep one.")
            : [.. all.OrderBy(change => change.Input.EndsWith(']'))];
    }

    /// <summary>The inputs that the change is made to: one, or all strata of one; none where the profile lacks it.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The names of the inputs, in the profile's order.</returns>
    public IReadOnlyList<string> InputsOf(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return !IsScaling && profile.TryGetInput(Input, out _) ? [Input]
            : [.. profile.Rows.Where(row => row.Name == Input || row.Input == Input).Select(row => row.Name)];
    }

    /// <summary>
    /// The profile with the change; each changed input becomes an assumption given by the user. An input that the profile lacks and the
    /// burden equation knows is added, in the unit that the equation wants.
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentException">
    /// There is no such input, the value is outside its limits or may be a thousandth of what was meant, or one count is given for each
    /// of several strata.
    /// </exception>
    public Profile ApplyTo(Profile profile)
    {
        var names = InputsOf(profile);
        if (names.Count == 0 && !IsScaling)
        {
            return AddedInput.To(profile, Input, Value);
        }

        _ = profile[names.Count == 0 ? Input : names[0]];
        CheckCount(profile, names);
        return profile.With(names.ToDictionary(name => name, name => Changed(profile[name].Distribution), StringComparer.Ordinal));
    }

    /// <summary>A figure after the change.</summary>
    /// <param name="current">The figure before, in the input's unit.</param>
    /// <returns>The new value in its place, or the product with the factor.</returns>
    /// <exception cref="ArgumentException">The product is too large or too small.</exception>
    public Distribution Changed(Distribution current)
    {
        ArgumentNullException.ThrowIfNull(current);
        return IsScaling ? current.Times(Value.Mean) : Value;
    }

    /// <summary>What a reader should know of how the change was understood: that it is made to many strata, or adds an input.</summary>
    /// <param name="profile">The profile before the change.</param>
    /// <returns>A sentence, or null where the change is the plain one of one input.</returns>
    public string? Note(Profile profile)
    {
        var names = InputsOf(profile);
        var all = string.Create(CultureInfo.InvariantCulture, $"'{Input}' in each of its {names.Count:N0} strata");
        return names.Count == 0
            ? AddedInput.UnitIn(profile, Input) is { } unit && !IsScaling
                ? $"'{this}' adds '{Input}'{(unit.IsOne ? "" : $", in {unit}")}, which '{profile.Name}' lacks."
                : null
            : names.Count == 1 ? null
            : IsScaling ? $"'{this}' multiplies {all} by {Value}."
            : $"'{this}' sets {all}{(Value.IsFixed ? "" : ", each drawn by itself")}; '{Input}*=1.1' would multiply each instead.";
    }

    /// <summary>The change as <see cref="Parse"/> reads it.</summary>
    /// <returns>For example <c>prevalence*=1.1</c>.</returns>
    public override string ToString() => $"{Input}{(IsScaling ? Times : "")}={digits}";

    /// <summary>A name without the star that makes it a multiplication.</summary>
    internal static string Bare(string name) => name.Trim().TrimEnd(Times).TrimEnd();

    internal static bool TryRead(
        string name, string value, [NotNullWhen(true)] out InputChange? change, [NotNullWhen(false)] out string? error)
    {
        var isScaling = name.TrimEnd().EndsWith(Times);
        var digits = NumberWords.InDigits(value).Trim();
        change = null;
        if (CommaNumber.Advice(digits) is { } advice)
        {
            error = advice;
        }
        else if (Distribution.TryParse(digits, out var distribution, out error))
        {
            error = !isScaling || (distribution.IsFixed && distribution.Mean > 0) ? null
                : $"a factor is one number above 0, such as 1.1 or 110%, but is {digits}";
            change = error is null ? new(Bare(name), isScaling, digits, distribution) : null;
        }

        return change is not null;
    }

    /// <summary>The question to answer before a count of people is believed; null where there is none.</summary>
    internal string? Doubt(Profile profile) => IsScaling || InputsOf(profile) is not [var first, ..] ? null
        : SmallCount.Doubt(digits, Value.Mean, profile[first].Unit);

    private void CheckCount(Profile profile, IReadOnlyList<string> names)
    {
        if (Doubt(profile) is { } doubt)
        {
            throw new ArgumentException($"{Input}: {doubt}");
        }

        if (!IsScaling && names.Count > 1 && IsAmount(profile[names[0]].Unit))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"'{Input}' is an amount in each of {names.Count:N0} strata, and one value can hardly be that of each; "
                + $"multiply all by '{Input}*=1.1', or name a stratum: '{names[0]}={digits}'."));
        }
    }

    /// <summary>Whether it adds up over strata: people, cases, money of a year; nothing per head.</summary>
    private static bool IsAmount(Unit unit) =>
        unit.Powers.Values.Any(power => power > 0) && unit.Powers.All(power => power.Value > 0 || power.Key == "year");
}
