using System.Text.Json.Serialization;

namespace PainCost.Scenarios.Files;

/// <summary>The contracts that the compiler makes of a scenario file; reading, checking and the schema follow them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ScenarioContent))]
[JsonSerializable(typeof(ScenarioSettings))]
internal sealed partial class ScenarioContracts : JsonSerializerContext;
