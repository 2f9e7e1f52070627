using PainCost.Modelling.Compiled;
using PainCost.Quantities;

namespace PainCost.Sampling.Draws;

/// <summary>The draws of every input of a model, from one seed.</summary>
internal sealed class InputDraws : IInputDraws
{
    private readonly InputStream[] streams;
    private readonly QuantileTable?[] tables;

    public InputDraws(IReadOnlyList<Input> inputs, ulong seed)
    {
        streams = [.. inputs.Select(i => InputStream.Of(seed, i.Name))];
        tables = [.. inputs.Select(i => i.Distribution.IsFixed ? null : QuantileTable.Of(i.Distribution))];
    }

    public void Fill(int input, long firstDraw, Span<double> block)
    {
        var table = tables[input] ?? throw new InvalidOperationException("A fixed input is folded into the program and never drawn.");
        if (Vector512Kernel.IsSupported)
        {
            Vector512Kernel.Fill(streams[input], table, firstDraw, block);
        }
        else if (Vector256Kernel.IsSupported)
        {
            Vector256Kernel.Fill(streams[input], table, firstDraw, block);
        }
        else
        {
            ScalarKernel.Fill(streams[input], table, firstDraw, block);
        }
    }
}
