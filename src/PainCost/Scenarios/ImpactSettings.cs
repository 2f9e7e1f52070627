using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace PainCost.Scenarios;

/// <summary>What a scenario file says of a budget impact.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ImpactSettings
{
    /// <summary>The file of the plan.</summary>
    [Description("A CSV file with uptake, persistence and costs.")]
    public string? Plan { get; init; }

    /// <summary>How many years, from 1 to 50.</summary>
    [Description("How many years; 5 unless told.")]
    [Range(1d, 50d)]
    public int? Years { get; init; }

    /// <summary>A real discount rate, a bare number such as 0.03 for 3 % a year.</summary>
    [Description("A real discount rate as a share, 0.03 for 3 % a year; none unless told.")]
    public double? Discount { get; init; }
}
