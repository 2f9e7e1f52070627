using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Components;

/// <summary>A part of a burden from below. It exists if the profile has one of its own inputs, and then needs all it names.</summary>
/// <param name="Name">The name, such as <c>absenteeism</c> or <c>medication: opioids</c>.</param>
/// <param name="Output">The output that it is a part of, such as <c>medication</c>.</param>
internal abstract record Component(string Name, string Output)
{
    /// <summary>Any one of these calls for the component.</summary>
    public abstract IReadOnlyList<string> Own { get; }

    /// <summary>What it needs besides, and shares with other components.</summary>
    public virtual IReadOnlyList<string> Shared => [];

    /// <summary>What it may have besides.</summary>
    public virtual IReadOnlyList<string> Optional => [];

    public virtual bool IsCalledFor(BurdenInputs inputs) => Own.Any(inputs.Mentions);

    public bool Uses(string name) => Own.Concat(Shared).Concat(Optional).Contains(name);

    /// <summary>What is missing in a cell; nobody asks how many of an employer's workers work.</summary>
    public IEnumerable<string> Missing(CellInputs cell) =>
        Own.Concat(Shared).Where(name => !cell.Has(name) && !(name == Cases.Employment && cell.All.CountsWorkers(cell.Cell)));

    /// <summary>What it costs in one cell, in money per year.</summary>
    public abstract Quantity Cost(Cases cases, ComponentInputs cell);
}
