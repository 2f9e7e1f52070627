namespace PainCost.Impact;

/// <summary>What treating a person costs in one component: positive for a cost, negative for an offset, a cost avoided.</summary>
public sealed record TreatmentCost
{
    /// <summary>Creates a component without a cost.</summary>
    /// <param name="component"><see cref="Component"/>.</param>
    public TreatmentCost(string component) => Component = component;

    /// <summary>The component, such as <c>infusions</c> or <c>absenteeism</c>.</summary>
    public string Component { get; init; }

    /// <summary>In the first year of treatment [money/patient/year]; null for none.</summary>
    public YearlyQuantity? FirstYear { get; init; }

    /// <summary>In every later year of treatment [money/patient/year]; null for none.</summary>
    public YearlyQuantity? LaterYear { get; init; }

    /// <summary>Once, when a person starts [money/patient], such as an assessment; null for none.</summary>
    public YearlyQuantity? Starting { get; init; }
}
