using PainCost.Quantities;

namespace PainCost.Modelling.Compiled;

/// <summary>
/// The expression as a list of steps in which every step comes after its operands, each distinct value stands once,
/// and arithmetic on constants is done.
/// </summary>
internal sealed class Graph
{
    private readonly List<Step> steps = [];
    private readonly Dictionary<Step, int> known = [];
    private readonly Dictionary<Quantity, int> stepOf = new(ReferenceEqualityComparer.Instance);
    private readonly InputRegister inputs;

    private Graph(bool isJoint) => inputs = new InputRegister(isJoint);

    public IReadOnlyList<Step> Steps => steps;

    public IReadOnlyList<Input> Inputs => inputs.All;

    /// <summary>The steps of the outputs, in their order.</summary>
    public required IReadOnlyList<int> Outputs { get; init; }

    public static Graph Of(IReadOnlyList<Quantity> outputs, bool isJoint = false)
    {
        var outputSteps = new int[outputs.Count];
        var graph = new Graph(isJoint) { Outputs = outputSteps };
        for (var i = 0; i < outputs.Count; i++)
        {
            graph.Visit(outputs[i]);
            outputSteps[i] = graph.stepOf[outputs[i]];
        }

        return graph;
    }

    /// <summary>Every quantity that the outputs depend on, and the outputs themselves.</summary>
    public IEnumerable<Quantity> Quantities => stepOf.Keys;

    /// <summary>The step that holds a quantity's value; false when the model does not use it.</summary>
    public bool TryStep(Quantity quantity, out int step) => stepOf.TryGetValue(quantity, out step);

    /// <summary>Post-order with a stack of its own: a sum of ten thousand terms is as deep as it is long.</summary>
    private void Visit(Quantity root)
    {
        var open = new Stack<Quantity>([root]);
        while (open.TryPeek(out var quantity))
        {
            if (stepOf.ContainsKey(quantity))
            {
                open.Pop();
                continue;
            }

            var ready = true;
            for (var i = quantity.Operands.Count - 1; i >= 0; i--)
            {
                if (!stepOf.ContainsKey(quantity.Operands[i]))
                {
                    open.Push(quantity.Operands[i]);
                    ready = false;
                }
            }

            if (ready)
            {
                open.Pop();
                stepOf.Add(quantity, Add(quantity));
            }
        }
    }

    private int Add(Quantity quantity)
    {
        if (quantity is Constant constant)
        {
            return Share(new Step(Operation.Constant, 0, 0, constant.Value));
        }

        if (quantity is Input input)
        {
            return Share(new Step(Operation.Input, inputs.IndexOf(input), 0, 0));
        }

        var left = stepOf[quantity.Operands[0]];
        if (quantity.Operation == Operation.Alias)
        {
            return left;
        }

        var right = stepOf[quantity.Operands[^1]];
        if (IsCommutative(quantity.Operation) && left > right)
        {
            (left, right) = (right, left);
        }

        return Simplify(new Step(quantity.Operation, left, right, 0));
    }

    private int Simplify(Step step)
    {
        var (left, right) = (steps[step.Left], steps[step.Right]);
        if (left.Operation == Operation.Constant && right.Operation == Operation.Constant)
        {
            return Share(new Step(Operation.Constant, 0, 0, Arithmetic.Apply(step.Operation, left.Constant, right.Constant)));
        }

        if (step.Operation == Operation.Multiply && left is { Operation: Operation.Constant, Constant: 1 })
        {
            return step.Right;
        }

        var rightIsOne = right is { Operation: Operation.Constant, Constant: 1 };
        return rightIsOne && (step.Operation is Operation.Multiply or Operation.Divide or Operation.Power) ? step.Left : Share(step);
    }

    private int Share(Step step)
    {
        if (!known.TryGetValue(step, out var index))
        {
            index = steps.Count;
            steps.Add(step);
            known.Add(step, index);
        }

        return index;
    }

    private static bool IsCommutative(Operation operation) =>
        operation is Operation.Add or Operation.Multiply or Operation.Minimum or Operation.Maximum;
}
