using System.Text.Json;
using PainCost.Burden;
using PainCost.Burden.Equation;
using PainCost.Evidence;
using PainCost.Evidence.Reading;
using PainCost.Evidence.Tables;

namespace PainCost.Reports.Reruns;

/// <summary>Reads back what a burden model was built from, through the same checks as any profile.</summary>
internal static class RecordedOrigin
{
    public static BurdenOrigin Read(JsonElement json) => new(ReadProfile(json), ReadChoices(json.GetProperty(OriginJson.Choices)));

    /// <summary>A profile with values put in place of its own.</summary>
    public static Profile Set(Profile profile, IEnumerable<(string Name, Distribution Distribution)> values) =>
        values.Aggregate(profile, (changed, value) => changed.With(value.Name, value.Distribution));

    private static Profile ReadProfile(JsonElement json)
    {
        var name = json.GetProperty(OriginJson.ProfileName).GetString()!;
        if (json.TryGetProperty(OriginJson.SetValues, out var values))
        {
            return Set(Profile.BuiltIn(name), values.EnumerateObject().Select(v => (v.Name, Distribution.Parse(v.Value.GetString()!))));
        }

        var faults = new FaultLog();
        var own = json.GetProperty(OriginJson.SourceLines);

        // A profile without sources of its own has the header of their file alone.
        var sources = own.GetArrayLength() > 1 ? SourceList.BuiltIn.And(Lines(own), SourceList.FileName + ".csv", faults) : SourceList.BuiltIn;
        return Profile.Read(Lines(json.GetProperty(OriginJson.RowLines)), name + ".csv", sources, faults);
    }

    private static BurdenChoices ReadChoices(JsonElement json) => new()
    {
        HeldFixed = Text(json, nameof(BurdenChoices.HeldFixed)) is { } held ? Enum.Parse<HeldFixed>(held) : null,
        Perspective = Enum.Parse<Perspective>(Text(json, nameof(BurdenChoices.Perspective))!),
        Detail = Enum.Parse<Detail>(Text(json, nameof(BurdenChoices.Detail))!),
        Valuation = Enum.Parse<ValuationMethod>(Text(json, nameof(BurdenChoices.Valuation))!),
        PriceBasis = Text(json, nameof(BurdenChoices.PriceBasis)) is { } basis ? Basis(basis) : null,
        IncludeIntangible = json.GetProperty(OriginJson.NameOf(nameof(BurdenChoices.IncludeIntangible))).GetBoolean(),
    };

    private static PriceBasis Basis(string text) => PriceBasis.FromNoun(text) ?? throw new FormatException($"'{text}' is no price basis.");

    private static string? Text(JsonElement json, string choice) => json.GetProperty(OriginJson.NameOf(choice)).GetString();

    private static string Lines(JsonElement json) => string.Join('\n', json.EnumerateArray().Select(line => line.GetString())) + "\n";
}
