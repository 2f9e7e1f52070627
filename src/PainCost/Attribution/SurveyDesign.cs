namespace PainCost.Attribution;

/// <summary>How the people of a survey were drawn: the names of the columns that say so.</summary>
/// <remarks>Immutable. Clusters count as drawn with replacement, and as nested in their strata: a number may be used again in the
/// next.</remarks>
public sealed record SurveyDesign
{
    /// <summary>No weights, strata or clusters: each row stands for as many people as the next and was drawn by itself.</summary>
    public static SurveyDesign None { get; } = new();

    /// <summary>The column of person weights, 0 or above; <c>null</c> where all are alike. Only a total depends on their scale.</summary>
    public string? Weight { get; init; }

    /// <summary>The column of strata; <c>null</c> for one stratum.</summary>
    public string? Stratum { get; init; }

    /// <summary>The column of clusters (primary sampling units); <c>null</c> where each row is its own.</summary>
    public string? Cluster { get; init; }

    /// <summary>What a stratum of a single unit adds to a variance.</summary>
    public SingleUnitRule SingleUnits { get; init; } = SingleUnitRule.Refuse;
}
