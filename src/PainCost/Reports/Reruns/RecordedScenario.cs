using PainCost.Scenarios;

namespace PainCost.Reports.Reruns;

/// <summary>What a result says of the scenario file that it came from.</summary>
internal static class RecordedScenario
{
    /// <exception cref="FormatException">What is on record is no text.</exception>
    public static IReadOnlyList<Choice> Read(RecordedValue json) => json.Find("choices") is { } choices
        ? [.. choices.Fields.Where(field => ScenarioFile.IsRecord(field.Name))
            .Select(field => new Choice(field.Name, field.Value.Text()))] : [];
}
