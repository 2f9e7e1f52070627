using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PainCost.Scenarios.Files;

/// <summary>What a scenario file holds.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ScenarioContent
{
    [JsonPropertyName("$schema")]
    [Description("Where the schema of this file is, for editors that complete and check.")]
    public string? Schema { get; init; }

    [Description("What the file is for, for readers.")]
    public string? Description { get; init; }

    [Description("The scenarios by their names; they are compared in this order, the first being the reference.")]
    public required IReadOnlyDictionary<string, ScenarioSettings> Scenarios { get; init; }
}
