using PainCost.Dependence.Copulas;

namespace PainCost.Sampling.Draws;

/// <summary>What the draws of an input are a function of, besides its name, its distribution and their own number.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Draws">How many draws there will be; a design that fills the cube evenly needs to know.</param>
internal sealed record DrawPlan(ulong Seed, long Draws)
{
    /// <summary>How the points are laid out.</summary>
    public Design Design { get; init; }

    /// <summary>Into how many sets of equal size, one after the other, the draws are divided.</summary>
    public int Replicates { get; init; } = 1;

    /// <summary>
    /// The names of the inputs in the order of their dimensions; null for the order in which they are drawn. Two models that are compared
    /// share the list of both, and a question about a part of a model keeps the whole model's list.
    /// </summary>
    public IReadOnlyList<string>? Dimensions { get; init; }

    /// <summary>
    /// Which of several independent point sets: 0 is the simulation's own, 1 the second of a global sensitivity analysis.
    /// </summary>
    public int PointSet { get; init; }

    public long DrawsPerReplicate => Draws / Replicates;

    /// <summary>The inputs that are drawn together; all others are independent.</summary>
    public IReadOnlyList<CopulaGroup> Groups { get; init; } = [];
}
