using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Components;

/// <summary>A part of a burden from below. It exists if the profile has one of its own inputs, and then needs all it names.</summary>
/// <param name="Name">The name, such as <c>absenteeism</c> or <c>medication: opioids</c>.</param>
/// <param name="Output">The output that it is a part of, such as <c>medication</c>.</param>
internal abstract record Component(string Name, string Output)
{
    /// <summary>All that it needs: its own inputs, any one of which calls for it, and those that it shares with other components.</summary>
    public abstract IReadOnlyList<KnownInput> Needs { get; }

    /// <summary>All that it uses where it is there.</summary>
    public virtual IReadOnlyList<KnownInput> MayUse => [];

    /// <summary>Any one of these calls for the component.</summary>
    public IEnumerable<KnownInput> Own => Needs.Where(input => input.IsOwn);

    /// <summary>What to give where only what others share with it is there, the first of them first.</summary>
    public virtual IEnumerable<KnownInput> Keys => Own;

    public bool IsCalledFor(BurdenInputs inputs) => Own.Any(inputs.CallsFor);

    /// <summary>Those of its own that a profile has: to be without the component, take them out.</summary>
    public IReadOnlyList<string> Given(BurdenInputs inputs) => [.. Own.Where(inputs.Mentions).Select(input => input.Name)];

    public bool Uses(string name) => Needs.Concat(MayUse).Any(input => input.Name == name);

    /// <summary>What is missing in a cell, its own first; nobody asks how many of an employer's workers work.</summary>
    public IEnumerable<string> Missing(CellInputs cell) =>
        from input in Needs.OrderBy(input => !input.IsOwn)
        where !cell.Has(input) && !(input.Name == BurdenInput.Employment.Name && cell.All.CountsWorkers(cell.Cell))
        select input.Name;

    /// <summary>What it costs in one cell, in money per year.</summary>
    public abstract Quantity Cost(Cases cases, ComponentInputs cell);
}
