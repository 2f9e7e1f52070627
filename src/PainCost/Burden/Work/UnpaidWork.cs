using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>Work that nobody pays for: a case's own that is not done, or that of those who care for a case.</summary>
/// <param name="Name">The output.</param>
/// <param name="Hours">What of it a case costs in a year.</param>
internal sealed record UnpaidWork(string Name, KnownInput Hours) : Component(Name, Name)
{
    public override IReadOnlyList<KnownInput> Needs => [Hours, BurdenInput.ReplacementWage];

    public override Quantity Cost(Cases cases, ComponentInputs cell) =>
        cases[cell.Cell] * cell[Hours] * cell[BurdenInput.ReplacementWage];
}
