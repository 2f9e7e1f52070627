using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PainCost.Scenarios;

/// <summary>What a scenario file says of a threshold.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ThresholdSettings
{
    /// <summary>What the output is to be, in its own unit.</summary>
    [Description("What the output is to be, in its own unit, such as 500e9.")]
    public double? Target { get; init; }

    /// <summary>The input to move.</summary>
    [Description("The input to move; prevalence unless told, or else the one that moves the output most.")]
    public string? Input { get; init; }

    /// <summary>The lower end of the search, in the input's unit.</summary>
    [Description("The lower end of the search; with high.")]
    public double? Low { get; init; }

    /// <summary>The upper end of the search, in the input's unit.</summary>
    [Description("The upper end of the search; with low.")]
    public double? High { get; init; }
}
