using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Components;

/// <summary>All that a case costs in one amount, where a study does not say what of it is care and what is lost work.</summary>
internal sealed record UndividedCost() : Component(BurdenOutput.Undivided, BurdenOutput.Undivided)
{
    private const string CostOfACase = "excess cost";

    public override IReadOnlyList<string> Own => [CostOfACase];

    /// <summary>What may stand beside it: quality of life and transfers, which no resource cost holds.</summary>
    public static bool Holds(Component other) =>
        other.Output is not (BurdenOutput.Undivided or BurdenOutput.Intangible or BurdenOutput.DisabilityBenefits);

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cases[cell.Cell] * cell[CostOfACase];
}
