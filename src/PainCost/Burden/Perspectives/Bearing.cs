using PainCost.Burden.Components;

namespace PainCost.Burden.Perspectives;

/// <summary>What of a cost falls on a perspective, given who pays for health care.</summary>
internal sealed class Bearing(Perspective perspective, Payers payers)
{
    /// <summary>The part of a cost that falls on the perspective; null when none does.</summary>
    public Part? Of(Part part) =>
        Of(part.Output) is not { } bears ? null
        : bears.IsAll ? part
        : part with { Cost = payers.Borne(part.Cost, bears).Named(part.Cell.Naming($"{part.Output}, {perspective.Name}")) };

    /// <summary>Which part of a component falls on the perspective; null when none does.</summary>
    public Bears? Of(string component) =>
        perspective.BearsOf(component) is { } bears && !(bears.IsOptional && !payers.Names.Contains(bears.Payer!)) ? bears : null;
}
