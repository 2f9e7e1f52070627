using PainCost.Burden.Inputs;
using PainCost.Quantities;

namespace PainCost.Burden.Components;

/// <summary>What an hour of work costs an employer: the wage, and what is paid on top of it.</summary>
internal static class Work
{
    public static Quantity HourlyCost(CellInputs cell)
    {
        var wage = cell["hourly wage"];
        return (cell.Find("non-wage share") is { } share ? wage * (1 + share) : wage).Named(cell.Cell.Naming("hourly cost"));
    }
}
