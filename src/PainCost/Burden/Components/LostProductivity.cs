using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Quantities;

namespace PainCost.Burden.Components;

/// <summary>All lost productivity of a case, where a study gives it as one amount of money and not by what was lost.</summary>
internal sealed record LostProductivity() : Component(BurdenOutput.LostProductivity, BurdenOutput.LostProductivity)
{
    public override IReadOnlyList<string> Own => ["excess productivity cost"];

    /// <exception cref="BurdenException">A valuation is chosen, which the study has chosen already.</exception>
    public override Quantity Cost(Cases cases, ComponentInputs cell) => cell.All.Choices.Valuation == ValuationMethod.HumanCapital
        ? cases[cell.Cell] * cell["excess productivity cost"]
        : throw new BurdenException($"{cell.All.Profile.Name}: the study behind 'excess productivity cost' has valued lost work already; friction cost needs days, hours and jobs lost instead.");
}
