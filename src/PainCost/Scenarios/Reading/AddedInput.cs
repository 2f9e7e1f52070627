using System.Text.RegularExpressions;
using PainCost.Burden;
using PainCost.Burden.Inputs;
using PainCost.Evidence;
using PainCost.Evidence.Checks;
using PainCost.Texts.Names;

namespace PainCost.Scenarios.Reading;

/// <summary>An input that a profile lacks and the equation knows, given by the user in the unit that the equation wants.</summary>
internal static partial class AddedInput
{
    /// <summary>Whether the equation knows an input of this name, in a unit that can be told from the profile.</summary>
    public static bool IsKnown(Profile profile, string name) => UnitIn(profile, name) is not null;

    /// <summary>The unit that the equation wants; null where it knows no such input, or its unit cannot be told from the profile.</summary>
    public static Unit? UnitIn(Profile profile, string name)
    {
        var bare = Parts().Match(name).Groups["input"].Value;
        if (Conversion().Match(bare) is { Success: true } conversion)
        {
            return Rate(profile, conversion.Groups["from"].Value, conversion.Groups["to"].Value);
        }

        if (BurdenInput.Find(bare) is not { } known || StrataOf(profile, bare).Any())
        {
            return null;
        }

        var unit = RowToPaste.UnitOf(new BurdenInputs(profile, new BurdenChoices()), bare);
        return unit.IsOne && !known.IsPure ? null : unit;
    }

    /// <summary>The profile with the input.</summary>
    /// <exception cref="ArgumentException">The equation knows no such input, or the value is outside its limits.</exception>
    public static Profile To(Profile profile, string name, Distribution distribution)
    {
        var unit = UnitIn(profile, name) ?? throw Unknown(profile, name);
        var parts = Parts().Match(name);
        return Limits.Violation(name, distribution, unit) is { } violation
            ? throw new ArgumentException(violation)
            : profile.With(new EvidenceRow(parts.Groups["input"].Value, distribution, unit, Profile.GivenByTheUser)
            {
                Stratum = parts.Groups["stratum"].Value,
                Population = "as given by the user",
                PriceYear = unit.PriceBasis?.Year,
                Knowledge = Knowledge.Assumption,
                Note = "added by the user",
            });
    }

    private static IEnumerable<string> StrataOf(Profile profile, string input) =>
        profile.Rows.Where(row => row.Input == input && row.Stratum.Length > 0).Select(row => row.Name);

    /// <summary>Names without strata are told, which a change may have; the profile's own first, then those of the equation.</summary>
    private static ArgumentException Unknown(Profile profile, string name)
    {
        List<string> strata = [.. StrataOf(profile, Parts().Match(name).Groups["input"].Value)];
        List<string> own = strata.Count > 0 ? strata : [.. profile.Rows.Select(row => row.Input).Distinct()];
        var known = Nearest.Of(name, own) is null ? Nearest.Suggestion(name, BurdenInput.NamesLike(name)) : "";
        return new($"The profile '{profile.Name}' has no input '{name}'.{known}{Nearest.Listed(name, own)}");
    }

    /// <summary>The unit of a rate from one currency to another, in the year of the profile's money of the first.</summary>
    private static Unit? Rate(Profile profile, string from, string to) =>
        profile.Rows.Select(row => row.Unit.PriceBasis).FirstOrDefault(basis => basis?.Currency == from && from != to) is { } money
            ? Unit.Parse($"{money with { Currency = to }}/{money}")
            : null;

    [GeneratedRegex(@"^(?<input>.*?)( \[(?<stratum>.*)\])?$")]
    private static partial Regex Parts();

    [GeneratedRegex("^(exchange rate|purchasing power): (?<from>[A-Z]{3}) to (?<to>[A-Z]{3})$")]
    private static partial Regex Conversion();
}
