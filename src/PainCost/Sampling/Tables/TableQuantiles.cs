using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Tables;

/// <summary>The quantile table read at given bits by the widest kernel that the processor has.</summary>
internal sealed class TableQuantiles(QuantileTable table) : IQuantiles
{
    public void Apply(Span<double> block)
    {
        if (Vector512Kernel.IsSupported)
        {
            Vector512Kernel.Apply(table, block);
        }
        else if (Vector256Kernel.IsSupported)
        {
            Vector256Kernel.Apply(table, block);
        }
        else
        {
            ScalarKernel.Apply(table, block);
        }
    }

    public Cubic PieceAt(ulong bits) => table.PieceAt(UnitCube.TailNumber(bits), isUpper: bits >> UnitCube.SideBit != 0);
}
