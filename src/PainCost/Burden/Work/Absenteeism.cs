using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>Days of work missed, in excess of people without pain; with a team multiplier, what a day costs the others too.</summary>
internal sealed record Absenteeism() : Component(BurdenOutput.Absenteeism, BurdenOutput.Absenteeism)
{
    public override IReadOnlyList<string> Own => ["excess absence days", "hours per day"];

    public override IReadOnlyList<string> Shared => ["employment", "hourly wage"];

    /// <summary>The hours of a day may be given for lost employment by friction cost instead, which counts them with job losses.</summary>
    public override bool IsCalledFor(BurdenInputs inputs) =>
        inputs.Mentions("excess absence days") || (inputs.Mentions("hours per day") && !inputs.Mentions("job losses"));

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cell.All.Valuation.Absence(
        cases.Employed(cell.Cell),
        cell["excess absence days"],
        cell["hours per day"],
        Cases.HourlyCost(cell),
        cell.Find("absence spells"),
        cell.Find("team multiplier"));
}
