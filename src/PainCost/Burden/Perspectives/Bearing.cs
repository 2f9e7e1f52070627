using PainCost.Burden.Components;

namespace PainCost.Burden.Perspectives;

/// <summary>What of a cost falls on a perspective.</summary>
internal sealed class Bearing(Perspective perspective, Payers payers)
{
    /// <summary>The part of a cost that falls on the perspective; null when none does.</summary>
    public Part? Of(Part part)
    {
        if (PerspectiveTable.Bears(perspective, part.Output) is not { } bears)
        {
            return null;
        }

        return bears == Bears.All ? part
            : part with
            {
                Cost = payers.Borne(part.Cost, bears)
            .Named(part.Cell.Naming($"{part.Output}, {PerspectiveTable.NameOf(perspective)}"))
            };
    }
}
