using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>
/// Lower earnings averaged over all people of working age, those without work at zero: lower wages and lost employment in one.
/// </summary>
internal sealed record EarningsOfAll() : Component(BurdenOutput.EarningsOfAll, BurdenOutput.EarningsOfAll)
{
    public override IReadOnlyList<string> Own => ["earnings gap over all people"];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cases[cell.Cell] * cell["earnings gap over all people"];
}
