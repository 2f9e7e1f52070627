using PainCost.Burden.Components;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>Work that nobody pays for: a case's own that is not done, or that of those who care for a case.</summary>
internal sealed record UnpaidWork(string Name, string Hours) : Component(Name, Name)
{
    public override IReadOnlyList<string> Own => [Hours];

    public override IReadOnlyList<string> Shared => ["replacement wage"];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cases[cell.Cell] * cell[Hours] * cell["replacement wage"];
}
