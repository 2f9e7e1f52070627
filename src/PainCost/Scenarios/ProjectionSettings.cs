using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace PainCost.Scenarios;

/// <summary>What a scenario file says of a projection.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProjectionSettings
{
    /// <summary>The file of people by year, sex and age.</summary>
    [Description("A CSV file of people by year, sex and age; the United States unless told.")]
    public string? Population { get; init; }

    /// <summary>The file of yearly changes.</summary>
    [Description("A CSV file of yearly changes in cases per person and cost per case.")]
    public string? Trends { get; init; }

    /// <summary>The first year, from 1900 to 2200.</summary>
    [Description("The first year.")]
    [Range(1900d, 2200d)]
    public int? From { get; init; }

    /// <summary>The last year, from 1900 to 2200.</summary>
    [Description("The last year.")]
    [Range(1900d, 2200d)]
    public int? To { get; init; }

    /// <summary>The year that the profile's figures are of, from 1900 to 2200.</summary>
    [Description("The year that the profile's figures are of; as its rows say unless told.")]
    [Range(1900d, 2200d)]
    public int? Base { get; init; }
}
