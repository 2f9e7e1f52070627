using System.Text.Json.Serialization;
using PainCost.Decisions;
using PainCost.Evidence;
using PainCost.Sensitivity;

namespace PainCost.Reports.Formats;

/// <summary>
/// The contracts that the compiler makes of the library's results. Types with a form of their own write themselves; the others by their
/// public properties.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Unit))]
[JsonSerializable(typeof(PriceBasis))]
[JsonSerializable(typeof(Distribution))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Provenance))]
[JsonSerializable(typeof(Input))]
[JsonSerializable(typeof(Model))]
[JsonSerializable(typeof(BaseCase))]
[JsonSerializable(typeof(Simulation))]
[JsonSerializable(typeof(Estimate))]
[JsonSerializable(typeof(IReadOnlyList<Estimate>))]
[JsonSerializable(typeof(Interval))]
[JsonSerializable(typeof(Histogram))]
[JsonSerializable(typeof(DrawTable))]
[JsonSerializable(typeof(DrawColumn))]
[JsonSerializable(typeof(Profile))]
[JsonSerializable(typeof(EvidenceRow))]
[JsonSerializable(typeof(Tornado))]
[JsonSerializable(typeof(Spider))]
[JsonSerializable(typeof(TwoWay))]
[JsonSerializable(typeof(Sobol))]
[JsonSerializable(typeof(Morris))]
[JsonSerializable(typeof(Shapley))]
[JsonSerializable(typeof(DrawAssociation))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(AcceptabilityCurve))]
[JsonSerializable(typeof(Frontier))]
internal sealed partial class JsonContracts : JsonSerializerContext;
