using PainCost.Burden.Inputs;

namespace PainCost.Burden.Components;

/// <summary>What one component costs in one cell.</summary>
/// <param name="Output">The output that it is a part of, such as <c>medication</c>.</param>
/// <param name="Cell">The part of the population.</param>
/// <param name="Cost">In money per year.</param>
internal sealed record Part(string Output, Cell Cell, Quantity Cost);
