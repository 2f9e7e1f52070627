using PainCost.Modelling.Compiled;
using PainCost.Numerics.Kernels;

namespace PainCost.Modelling.Blocks;

/// <summary>The model as a flat list of operations on blocks of draws. Immutable; every thread brings its own workspace.</summary>
internal sealed class BlockProgram
{
    /// <summary>Blocks are a whole number of granules, so that no operation has a remainder that is computed another way.</summary>
    public const int Granule = 16;

    private readonly Instruction[] instructions;

    public BlockProgram(Instruction[] instructions, OutputSlot[] outputs, int registerCount)
    {
        this.instructions = instructions;
        Outputs = outputs;
        RegisterCount = registerCount;
    }

    public IReadOnlyList<OutputSlot> Outputs { get; }

    public int RegisterCount { get; }

    public IReadOnlyList<Instruction> Instructions => instructions;

    /// <summary>Rounds a number of draws up to whole granules.</summary>
    public static int Padded(int draws) => (draws + Granule - 1) / Granule * Granule;

    /// <summary>Evaluates consecutive draws into the workspace.</summary>
    /// <param name="draws">Gives the inputs' values.</param>
    /// <param name="firstDraw">The number of the first draw.</param>
    /// <param name="count">How many draws, in whole granules and no more than the workspace's block.</param>
    /// <param name="workspace">The registers.</param>
    public void Run(IInputDraws draws, long firstDraw, int count, Workspace workspace)
    {
        foreach (ref readonly var instruction in instructions.AsSpan())
        {
            var target = workspace.Register(instruction.Target, count);
            if (instruction.Code == OpCode.Draw)
            {
                draws.Fill(instruction.Left, firstDraw, target);
            }
            else
            {
                Apply(instruction, workspace.Register(instruction.Left, count), workspace.Register(instruction.Right, count), target);
            }
        }
    }

    /// <summary>An output's values after <see cref="Run"/>.</summary>
    public ReadOnlySpan<double> Output(int index, int count, Workspace workspace) => workspace.Register(Outputs[index].Register, count);

    private static void Apply(in Instruction instruction, ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> target)
    {
        switch (instruction.Code)
        {
            case OpCode.Add: BlockKernels.Run<BlockKernels.Add>(left, right, target); break;
            case OpCode.AddScalar: BlockKernels.RunScalarRight<BlockKernels.Add>(left, instruction.Scalar, target); break;
            case OpCode.Subtract: BlockKernels.Run<BlockKernels.Subtract>(left, right, target); break;
            case OpCode.SubtractScalar: BlockKernels.RunScalarRight<BlockKernels.Subtract>(left, instruction.Scalar, target); break;
            case OpCode.ScalarSubtract: BlockKernels.RunScalarLeft<BlockKernels.Subtract>(instruction.Scalar, left, target); break;
            case OpCode.Multiply: BlockKernels.Run<BlockKernels.Multiply>(left, right, target); break;
            case OpCode.MultiplyScalar: BlockKernels.RunScalarRight<BlockKernels.Multiply>(left, instruction.Scalar, target); break;
            case OpCode.Divide: BlockKernels.Run<BlockKernels.Divide>(left, right, target); break;
            case OpCode.DivideScalar: BlockKernels.RunScalarRight<BlockKernels.Divide>(left, instruction.Scalar, target); break;
            case OpCode.ScalarDivide: BlockKernels.RunScalarLeft<BlockKernels.Divide>(instruction.Scalar, left, target); break;
            case OpCode.Minimum: BlockKernels.Run<BlockKernels.Minimum>(left, right, target); break;
            case OpCode.MinimumScalar: BlockKernels.RunScalarRight<BlockKernels.Minimum>(left, instruction.Scalar, target); break;
            case OpCode.Maximum: BlockKernels.Run<BlockKernels.Maximum>(left, right, target); break;
            case OpCode.MaximumScalar: BlockKernels.RunScalarRight<BlockKernels.Maximum>(left, instruction.Scalar, target); break;
            case OpCode.Exponential: Elementary.Exp(left, target); break;
            case OpCode.Logarithm: Elementary.Log(left, target); break;
            case OpCode.Power: Elementary.Pow(left, right, target); break;
            case OpCode.PowerScalar: Elementary.Pow(left, instruction.Scalar, target); break;
            case OpCode.ScalarPower: Elementary.Pow(instruction.Scalar, left, target); break;
            default: throw new InvalidOperationException($"Instruction {instruction.Code} has no kernel.");
        }
    }
}
