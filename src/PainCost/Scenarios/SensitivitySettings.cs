using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace PainCost.Scenarios;

/// <summary>What a scenario file says of a sensitivity analysis.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SensitivitySettings
{
    /// <summary>The method, such as <c>tornado</c>.</summary>
    [Description("The method; tornado unless told.")]
    [AllowedValues("tornado", "spider", "twoway", "sobol", "morris", "rank", "shapley")]
    public string? Method { get; init; }

    /// <summary>The inputs of a grid.</summary>
    [Description("The two inputs of twoway.")]
    public IReadOnlyList<string> Inputs { get => field ?? []; init; }

    /// <summary>Values of an input to move it over, in its unit.</summary>
    [Description("Values to move inputs over, by name, such as { \"prevalence\": [0.2, 0.3] }.")]
    public IReadOnlyDictionary<string, IReadOnlyList<double>> Values
    {
        get => field ?? new Dictionary<string, IReadOnlyList<double>>();
        init;
    }

    /// <summary>How far inputs are moved: <c>percentiles</c> or <c>percent</c>.</summary>
    [Description("How far inputs are moved: over their percentiles, or by a percentage.")]
    [AllowedValues("percentiles", "percent")]
    public string? Range { get; init; }

    /// <summary>The percentage by which inputs are moved, such as 10 for ± 10 %.</summary>
    [Description("The percentage of range percent; 10 unless told.")]
    public double? Percent { get; init; }

    /// <summary>How many draws, rows or walks of the methods that move all inputs at once; at least 2.</summary>
    [Description("How many draws, or walks of morris, for the methods that move all inputs at once.")]
    [Range(2d, 2_147_483_647d)]
    public int? Draws { get; init; }
}
