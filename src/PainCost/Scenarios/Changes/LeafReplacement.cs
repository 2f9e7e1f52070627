using PainCost.Quantities;

namespace PainCost.Scenarios.Changes;

/// <summary>The same expression with other leaves in place of the inputs of some names.</summary>
/// <param name="leaves">The new leaf of each name, in the old one's unit.</param>
internal sealed class LeafReplacement(IReadOnlyDictionary<string, Input> leaves)
{
    private readonly Dictionary<Quantity, Quantity> replaced = new(ReferenceEqualityComparer.Instance);

    public Quantity? In(Quantity? quantity) => quantity is null ? null : Of(quantity);

    private Quantity Of(Quantity quantity)
    {
        if (!replaced.TryGetValue(quantity, out var now))
        {
            now = quantity is Input input ? leaves.GetValueOrDefault(input.Name, input)
                : quantity.Operands.Count == 0 ? quantity
                : new Computed(quantity.Operation, quantity.Unit, [.. quantity.Operands.Select(Of)], quantity.Name);
            replaced.Add(quantity, now);
        }

        return now;
    }
}
