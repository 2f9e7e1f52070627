using PainCost.Modelling.Blocks;
using PainCost.Modelling.Compiled;

namespace PainCost.Sensitivity.Evaluation;

/// <summary>
/// A block of both point sets, and of each input the one or the other: an input drawn once serves every mixture of the block.
/// </summary>
/// <remarks>One thread's own.</remarks>
internal sealed class MixedDraws : IInputDraws
{
    private readonly PointSets sets;
    private readonly IReadOnlyList<int> inputs;
    private readonly int[] slotOf;
    private readonly bool[] isSecond;
    private readonly AlignedMemory memory;
    private readonly int stride;

    /// <param name="sets">Both sets of draws.</param>
    /// <param name="inputs">The inputs that are drawn; no other is asked for.</param>
    /// <param name="blockSize">The most draws at a time.</param>
    public MixedDraws(PointSets sets, IReadOnlyList<int> inputs, int blockSize)
    {
        (this.sets, this.inputs) = (sets, inputs);
        slotOf = new int[inputs.Count == 0 ? 0 : inputs.Max() + 1];
        for (var slot = 0; slot < inputs.Count; slot++)
        {
            slotOf[inputs[slot]] = slot;
        }

        isSecond = new bool[slotOf.Length];
        stride = blockSize + AlignedMemory.DoublesPerLine;
        memory = new AlignedMemory(Math.Max(1, 2 * inputs.Count) * stride);
    }

    /// <summary>Draws a block of both sets.</summary>
    public void Load(long firstDraw, int count)
    {
        foreach (var input in inputs)
        {
            sets.First.Fill(input, firstDraw, Values(input, fromSecond: false)[..count]);
            sets.Second.Fill(input, firstDraw, Values(input, fromSecond: true)[..count]);
        }
    }

    /// <summary>Takes every input from the first or from the second set.</summary>
    public void TakeAll(bool fromSecond) => Array.Fill(isSecond, fromSecond);

    /// <summary>Takes these inputs from the first or from the second set.</summary>
    public void Take(IEnumerable<int> some, bool fromSecond)
    {
        foreach (var input in some)
        {
            isSecond[input] = fromSecond;
        }
    }

    public void Fill(int input, long firstDraw, Span<double> block) => Values(input, isSecond[input])[..block.Length].CopyTo(block);

    private Span<double> Values(int input, bool fromSecond) =>
        memory.Span.Slice(((2 * slotOf[input]) + (fromSecond ? 1 : 0)) * stride, stride);
}
