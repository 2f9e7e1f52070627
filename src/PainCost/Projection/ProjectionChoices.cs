using PainCost.Burden;

namespace PainCost.Projection;

/// <summary>The choices of a projection; all are recorded in the model.</summary>
public sealed record ProjectionChoices
{
    /// <summary>The first year; null for the population's first.</summary>
    public int? From { get; init; }

    /// <summary>The last year; null for the population's last.</summary>
    public int? To { get; init; }

    /// <summary>The year that the profile's figures are of; null for the one that its population or cases state.</summary>
    public int? BaseYear { get; init; }

    /// <summary>How prevalence and costs move from year to year; the usual is not at all.</summary>
    public ProjectionTrends Trends { get; init; } = new();

    /// <summary>The choices of the burden that is projected: whose costs, how lost work is valued, in which prices.</summary>
    public BurdenChoices Burden { get; init; } = new();
}
