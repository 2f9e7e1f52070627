using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Components;

/// <summary>What each case costs, given as one amount of money in excess of people without pain; of a transfer, what it receives.</summary>
/// <param name="Name">The output.</param>
/// <param name="Amount">What a case costs in a year.</param>
internal sealed record PerCase(string Name, KnownInput Amount) : Component(Name, Name)
{
    public override IReadOnlyList<KnownInput> Needs => [Amount];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cases[cell.Cell] * cell[Amount];
}
