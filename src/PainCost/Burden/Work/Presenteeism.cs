using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;
using PainCost.Productivity;

namespace PainCost.Burden.Work;

/// <summary>Output lost while at work, in excess of people without pain.</summary>
internal sealed record Presenteeism() : Component(BurdenOutput.Presenteeism, BurdenOutput.Presenteeism)
{
    public override IReadOnlyList<string> Own => ["excess impairment"];

    public override IReadOnlyList<string> Shared => ["employment", "hours worked", "hourly wage"];

    public override Quantity Cost(Cases cases, ComponentInputs cell) =>
        Valuation.Presenteeism(cases.Employed(cell.Cell), cell["hours worked"], cell["excess impairment"], Cases.HourlyCost(cell));
}
