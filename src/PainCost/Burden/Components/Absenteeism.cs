using PainCost.Burden.Inputs;
using PainCost.Quantities;

namespace PainCost.Burden.Components;

/// <summary>Days of work missed, in excess of people without pain; with a team multiplier, what a day costs the others too.</summary>
internal sealed record Absenteeism() : Component(BurdenOutput.Absenteeism, BurdenOutput.Absenteeism)
{
    public override IReadOnlyList<string> Own => ["excess absence days", "hours per day"];

    public override IReadOnlyList<string> Shared => ["employment", "hourly wage"];

    public override Quantity Cost(Cases cases, CellInputs cell)
    {
        var cost = cases.Employed(cell) * cell["excess absence days"] * cell["hours per day"] * cases.HourlyCost(cell);
        return cell.Find("team multiplier") is { } multiplier ? cost * multiplier : cost;
    }
}
