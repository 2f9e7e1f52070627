using PainCost.Dependence.Copulas;

namespace PainCost.Sampling.Draws;

/// <summary>What the draws of an input are a function of, besides its name, its distribution and their own number.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Draws">How many draws there will be; a design that fills the cube evenly needs to know.</param>
internal sealed record DrawPlan(ulong Seed, long Draws)
{
    /// <summary>The inputs that are drawn together; all others are independent.</summary>
    public IReadOnlyList<CopulaGroup> Groups { get; init; } = [];
}
