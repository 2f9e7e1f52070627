using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Sampling.Draws;

/// <summary>Independent draws of an input, random bits and quantile in one step: the widest kernel that the processor has.</summary>
internal sealed class IndependentColumn(InputStream stream, QuantileTable table) : IColumn
{
    public void Fill(long firstDraw, Span<double> block)
    {
        if (Vector512Kernel.IsSupported)
        {
            Vector512Kernel.Fill(stream, table, firstDraw, block);
        }
        else if (Vector256Kernel.IsSupported)
        {
            Vector256Kernel.Fill(stream, table, firstDraw, block);
        }
        else
        {
            ScalarKernel.Fill(stream, table, firstDraw, block);
        }
    }
}
