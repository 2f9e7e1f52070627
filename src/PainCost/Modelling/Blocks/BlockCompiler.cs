using PainCost.Modelling.Compiled;
using PainCost.Quantities;

namespace PainCost.Modelling.Blocks;

/// <summary>
/// Turns a graph into a block program: what no draw changes is computed now, inputs are drawn just before their first use,
/// and a register is free again after its value's last use.
/// </summary>
internal sealed class BlockCompiler
{
    private readonly Graph graph;
    private readonly double[] scalars;
    private readonly bool[] isScalar;
    private readonly int[] lastUse;
    private readonly int[] registerOf;
    private readonly List<Instruction> instructions = [];
    private readonly Stack<int> free = new();
    private int registerCount;

    private BlockCompiler(Graph graph)
    {
        this.graph = graph;
        scalars = new double[graph.Steps.Count];
        isScalar = new bool[graph.Steps.Count];
        lastUse = new int[graph.Steps.Count];
        registerOf = new int[graph.Steps.Count];
    }

    public static BlockProgram Compile(Graph graph)
    {
        var compiler = new BlockCompiler(graph);
        compiler.FoldScalars();
        compiler.FindLastUses();
        for (var step = 0; step < graph.Steps.Count; step++)
        {
            if (!compiler.isScalar[step] && compiler.lastUse[step] >= 0)
            {
                compiler.Emit(step);
            }
        }

        var outputs =
            graph.Outputs.Select(
            s => compiler.isScalar[s] ? new OutputSlot(-1, compiler.scalars[s]) : new OutputSlot(compiler.registerOf[s], 0));
        return new BlockProgram([.. compiler.instructions], [.. outputs], compiler.registerCount);
    }

    private static bool IsLeaf(Step step) => step.Operation is Operation.Constant or Operation.Input;

    private void FoldScalars()
    {
        for (var i = 0; i < graph.Steps.Count; i++)
        {
            var step = graph.Steps[i];
            (isScalar[i], scalars[i]) = step.Operation switch
            {
                Operation.Constant => (true, step.Constant),
                Operation.Input => (graph.Inputs[step.Left].Distribution.IsFixed, graph.Inputs[step.Left].CentralValue),
                _ when isScalar[step.Left] && isScalar[step.Right] =>
                    (true, Arithmetic.Apply(step.Operation, scalars[step.Left], scalars[step.Right])),
                _ => (false, 0.0),
            };
        }
    }

    /// <summary>-1 for a value that nothing needs, <see cref="int.MaxValue"/> for an output.</summary>
    private void FindLastUses()
    {
        Array.Fill(lastUse, -1);
        foreach (var output in graph.Outputs)
        {
            lastUse[output] = int.MaxValue;
        }

        for (var i = graph.Steps.Count - 1; i >= 0; i--)
        {
            var step = graph.Steps[i];
            if (lastUse[i] >= 0 && !isScalar[i] && !IsLeaf(step))
            {
                lastUse[step.Left] = Math.Max(lastUse[step.Left], i);
                lastUse[step.Right] = Math.Max(lastUse[step.Right], i);
            }
        }
    }

    private void Emit(int index)
    {
        var step = graph.Steps[index];
        if (step.Operation == Operation.Input)
        {
            registerOf[index] = Allocate();
            instructions.Add(new Instruction(OpCode.Draw, registerOf[index], step.Left, registerOf[index], 0));
            return;
        }

        // A kernel may write where it reads, so operands that end here make room for the result.
        Release(step.Left, index);
        if (step.Right != step.Left)
        {
            Release(step.Right, index);
        }

        registerOf[index] = Allocate();
        instructions.Add(Select(step, registerOf[index]));
    }

    private Instruction Select(Step step, int target)
    {
        var code = OpCodes.For(step.Operation, isScalar[step.Left], isScalar[step.Right]);
        var (left, right) = (registerOf[step.Left], registerOf[step.Right]);
        return isScalar[step.Left] ? new Instruction(code, target, right, right, scalars[step.Left])
            : isScalar[step.Right] ? new Instruction(code, target, left, left, scalars[step.Right])
            : new Instruction(code, target, left, right, 0);
    }

    private void Release(int operand, int user)
    {
        if (!isScalar[operand] && lastUse[operand] == user)
        {
            free.Push(registerOf[operand]);
        }
    }

    private int Allocate() => free.TryPop(out var register) ? register : registerCount++;
}
