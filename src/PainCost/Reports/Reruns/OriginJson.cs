using System.Text.Json;
using PainCost.Burden;
using PainCost.Burden.Equation;
using PainCost.Evidence;
using PainCost.Evidence.Reading;
using PainCost.Prices;

namespace PainCost.Reports.Reruns;

/// <summary>
/// Writes down what a burden model was built from. A built-in profile is named, with the values that were set; any other is written whole.
/// </summary>
internal static class OriginJson
{
    public const string Property = "builtFrom";
    public const string ProfileName = "profile";
    public const string SetValues = "set";
    public const string RowLines = "rows";
    public const string SourceLines = "sources";
    public const string Choices = "choices";

    /// <summary>Whether all of it can be written down: price indexes and conversions of one's own cannot.</summary>
    public static bool CanWrite(BurdenOrigin origin) =>
        ReferenceEquals(origin.Choices.Restatement, RestatementPlan.UnitedStates)
        && ReferenceEquals(origin.Choices.Conversion, CurrencyConversion.None);

    public static void Write(Utf8JsonWriter json, BurdenOrigin origin)
    {
        json.WriteStartObject(Property);
        json.WriteString(ProfileName, origin.Profile.Name);
        if (Overrides(origin.Profile) is { } overrides)
        {
            json.WriteStartObject(SetValues);
            foreach (var row in overrides)
            {
                json.WriteString(row.Name, row.Distribution.ToString());
            }

            json.WriteEndObject();
        }
        else
        {
            WriteLines(json, RowLines, ProfileWriter.Rows(origin.Profile));
            WriteLines(json, SourceLines, ProfileWriter.Sources(origin.Profile));
        }

        WriteChoices(json, origin.Choices);
        json.WriteEndObject();
    }

    /// <summary>
    /// The rows in which a profile differs from the built-in one of its name; null when it is not that one with some values set.
    /// </summary>
    private static List<EvidenceRow>? Overrides(Profile profile)
    {
        if (!Profile.BuiltInNames.Contains(profile.Name))
        {
            return null;
        }

        var builtIn = Profile.BuiltIn(profile.Name);
        if (!builtIn.Rows.Select(r => (r.Name, r.Unit)).SequenceEqual(profile.Rows.Select(r => (r.Name, r.Unit))))
        {
            return null;
        }

        List<EvidenceRow> changed = [.. profile.Rows.Zip(builtIn.Rows).Where(pair => pair.First != pair.Second).Select(pair => pair.First)];
        return RecordedOrigin.Set(builtIn, changed.Select(row => (row.Name, row.Distribution))).Rows.SequenceEqual(profile.Rows)
            ? changed : null;
    }

    private static void WriteChoices(Utf8JsonWriter json, BurdenChoices choices)
    {
        json.WriteStartObject(Choices);
        json.WriteString(NameOf(nameof(choices.HeldFixed)), choices.HeldFixed?.ToString());
        PerspectiveJson.Write(json, NameOf(nameof(choices.Perspective)), choices.Perspective);
        json.WriteString(NameOf(nameof(choices.Detail)), choices.Detail.ToString());
        json.WriteString(NameOf(nameof(choices.Valuation)), choices.Valuation.ToString());
        json.WriteString(NameOf(nameof(choices.PriceBasis)), choices.PriceBasis?.ToString());
        json.WriteBoolean(NameOf(nameof(choices.IncludeIntangible)), choices.IncludeIntangible);
        json.WriteEndObject();
    }

    /// <summary>How the record names a choice.</summary>
    public static string NameOf(string choice) => JsonNamingPolicy.CamelCase.ConvertName(choice);

    private static void WriteLines(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartArray(name);
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
    }
}
