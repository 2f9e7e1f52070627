using System.Text.Json;
using PainCost.Burden;
using PainCost.Burden.Equation;
using PainCost.Evidence;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Tables;

namespace PainCost.Reports.Reruns;

/// <summary>Reads back what a burden model was built from, through the same checks as any profile.</summary>
internal static class RecordedOrigin
{
    public static BurdenOrigin Read(RecordedValue json) => new(ReadProfile(json), ReadChoices(json[OriginJson.Choices]));

    /// <summary>A profile with values put in place of its own.</summary>
    public static Profile Set(Profile profile, IEnumerable<(string Name, Distribution Distribution)> values) =>
        values.Aggregate(profile, (changed, value) => changed.With(value.Name, value.Distribution));

    private static Profile ReadProfile(RecordedValue json)
    {
        var name = json[OriginJson.ProfileName].Text();
        if (json.Find(OriginJson.SetValues) is { } values)
        {
            return Set(Profile.BuiltIn(name), values.Fields.Select(value => (value.Name, value.Value.As(Distribution.Parse))));
        }

        var faults = new FaultLog();
        var own = json[OriginJson.SourceLines];

        // A profile without sources of its own has the header of their file alone.
        var sources = own.Items.Count > 1 ? SourceList.BuiltIn.And(Lines(own), SourceList.FileName + ".csv", faults) : SourceList.BuiltIn;
        return Profile.Read(Lines(json[OriginJson.RowLines]), name + ".csv", sources, faults);
    }

    private static BurdenChoices ReadChoices(RecordedValue json) => new()
    {
        HeldFixed = Of(json, nameof(BurdenChoices.HeldFixed)) is { Json.ValueKind: not JsonValueKind.Null } held
            ? held.Choice<HeldFixed>() : null,
        Perspective = PerspectiveJson.Read(Of(json, nameof(BurdenChoices.Perspective))),
        Detail = Of(json, nameof(BurdenChoices.Detail)).Choice<Detail>(),
        Valuation = Of(json, nameof(BurdenChoices.Valuation)).Choice<ValuationMethod>(),
        PriceBasis = Of(json, nameof(BurdenChoices.PriceBasis)) is { Json.ValueKind: not JsonValueKind.Null } basis
            ? basis.As(Basis) : null,
        IncludeIntangible = Of(json, nameof(BurdenChoices.IncludeIntangible)).Truth(),
    };

    private static PriceBasis Basis(string text) => PriceBasis.FromNoun(text) ?? throw new FormatException($"'{text}' is no price basis.");

    private static RecordedValue Of(RecordedValue json, string choice) => json[OriginJson.NameOf(choice)];

    private static string Lines(RecordedValue json) => string.Join('\n', json.Items.Select(line => line.Text())) + "\n";
}
