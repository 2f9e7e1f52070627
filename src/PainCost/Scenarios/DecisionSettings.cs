using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using PainCost.Scenarios.Trees;

namespace PainCost.Scenarios;

/// <summary>What a scenario file says of a choice among treatments and of what it would be worth to know more.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DecisionSettings
{
    /// <summary>What a week without pain is worth to the patient, in the prices of the results: a number or a distribution.</summary>
    [Description("What a week without pain is worth to the patient, in the prices of the results: a number or a distribution.")]
    [NumberOrText]
    public string? Week { get; init; }

    /// <summary>For how many people a year the decision is made; at least 0.</summary>
    [Description("For how many people a year the decision is made; those that are treated unless told.")]
    [Range(0d, double.MaxValue)]
    public double? People { get; init; }

    /// <summary>Over how many years, from 1 to 1000.</summary>
    [Description("Over how many years; 5 unless told.")]
    [Range(1d, 1000d)]
    public int? Years { get; init; }

    /// <summary>The real discount rate, a bare number in [0, 1].</summary>
    [Description("The real discount rate as a share; 0.03 unless told.")]
    [Range(0d, 1d)]
    public double? Discount { get; init; }
}
