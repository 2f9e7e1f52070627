using PainCost.Modelling.Compiled;
using PainCost.Quantities;

namespace PainCost.Modelling;

/// <summary>Walks from a quantity down to its inputs, by way of the quantities that have names.</summary>
internal sealed class Explainer
{
    private const int Deepest = 200;

    private readonly Model model;
    private readonly double[] values;
    private readonly HashSet<Quantity> explained = new(ReferenceEqualityComparer.Instance);

    private Explainer(Model model)
    {
        this.model = model;
        values = GraphValues.AtBaseCase(model.Graph);
    }

    public static Explanation Explain(Model model, string name) => new Explainer(model).Explain(model.Find(name), name, 0);

    private Explanation Explain(Quantity quantity, string name, int depth)
    {
        var isNew = explained.Add(quantity);
        var parts = isNew && depth < Deepest ? NamedParts(quantity).Select(p => Explain(p, p.Name!, depth + 1)).ToList() : [];
        var input = quantity as Input;
        _ = model.Graph.TryStep(quantity, out var step);
        return new Explanation(
            name,
            input is null ? Formula.Of(quantity) : "",
            values[step],
            quantity.Unit,
            input,
            parts,
            isRepeated: !isNew && input is null);
    }

    /// <summary>The nearest quantities below that have a name, in the order of the formula, each once.</summary>
    private static List<Quantity> NamedParts(Quantity quantity)
    {
        var parts = new List<Quantity>();
        var seen = new HashSet<Quantity>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Quantity>(quantity.Operands.Reverse());
        while (open.TryPop(out var part))
        {
            if (!seen.Add(part))
            {
                continue;
            }

            if (part.Name is not null)
            {
                parts.Add(part);
                continue;
            }

            foreach (var operand in part.Operands.Reverse())
            {
                open.Push(operand);
            }
        }

        return parts;
    }
}
