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
    public static BurdenOrigin Read(JsonElement json) => new(ReadProfile(json), ReadChoices(RecordedValue.Of(json, OriginJson.Choices)));

    /// <summary>A profile with values put in place of its own.</summary>
    public static Profile Set(Profile profile, IEnumerable<(string Name, Distribution Distribution)> values) =>
        values.Aggregate(profile, (changed, value) => changed.With(value.Name, value.Distribution));

    private static Profile ReadProfile(JsonElement json)
    {
        var name = RecordedValue.Text(json, OriginJson.ProfileName);
        if (json.TryGetProperty(OriginJson.SetValues, out var values))
        {
            return Set(Profile.BuiltIn(name), Values(values));
        }

        var faults = new FaultLog();
        var own = Lines(json, OriginJson.SourceLines);

        // A profile without sources of its own has the header of their file alone.
        var sources = own.Count > 1 ? SourceList.BuiltIn.And(Text(own), SourceList.FileName + ".csv", faults) : SourceList.BuiltIn;
        return Profile.Read(Text(Lines(json, OriginJson.RowLines)), name + ".csv", sources, faults);
    }

    private static BurdenChoices ReadChoices(JsonElement json) => new()
    {
        HeldFixed = TextOrNull(json, nameof(BurdenChoices.HeldFixed)) is { } held ? RecordedValue.Word<HeldFixed>("heldFixed", held) : null,
        Perspective = RecordedValue.Word<Perspective>(json, OriginJson.NameOf(nameof(BurdenChoices.Perspective))),
        Detail = RecordedValue.Word<Detail>(json, OriginJson.NameOf(nameof(BurdenChoices.Detail))),
        Valuation = RecordedValue.Word<ValuationMethod>(json, OriginJson.NameOf(nameof(BurdenChoices.Valuation))),
        PriceBasis = TextOrNull(json, nameof(BurdenChoices.PriceBasis)) is { } basis ? Basis(basis) : null,
        IncludeIntangible = RecordedValue.Flag(json, OriginJson.NameOf(nameof(BurdenChoices.IncludeIntangible))),
    };

    private static PriceBasis Basis(string text) => PriceBasis.FromNoun(text) ?? throw new FormatException($"'{text}' is no price basis.");

    private static string? TextOrNull(JsonElement json, string choice) => RecordedValue.TextOrNull(json, OriginJson.NameOf(choice));

    private static IEnumerable<(string Name, Distribution Distribution)> Values(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? json.EnumerateObject().Select(value => (value.Name, Distribution.Parse(RecordedValue.Text(json, value.Name))))
        : throw new FormatException($"'{OriginJson.SetValues}' must be an object of names and distributions.");

    private static List<string> Lines(JsonElement json, string name) => [.. RecordedValue.List(json, name).Select(line =>
        line.ValueKind == JsonValueKind.String ? line.GetString()! : throw new FormatException($"'{name}' must be a list of texts."))];

    private static string Text(List<string> lines) => string.Join('\n', lines) + "\n";
}
