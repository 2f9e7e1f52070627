using System.Text.Json.Serialization;

namespace PainCost.Benchmarks.Peers.Runs;

/// <summary>What a peer's script prints: one line of JSON with the best time and the summary of its draws (USD a year).</summary>
internal sealed record PeerResult(
    [property: JsonPropertyName("peer")] string Peer,
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("draws")] long Draws,
    [property: JsonPropertyName("seconds")] double Seconds,
    [property: JsonPropertyName("mean")] double Mean,
    [property: JsonPropertyName("sd")] double StandardDeviation,
    [property: JsonPropertyName("p2_5")] double LowerPercentile,
    [property: JsonPropertyName("p50")] double Median,
    [property: JsonPropertyName("p97_5")] double UpperPercentile);
