using System.Runtime.InteropServices;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Sampling.Draws;

/// <summary>An input drawn in two steps: the design's points, then the quantile function, in the same place.</summary>
internal sealed class PointColumn(IPoints points, IQuantiles quantiles) : IColumn
{
    public void Fill(long firstDraw, Span<double> block)
    {
        points.Fill(firstDraw, MemoryMarshal.Cast<double, ulong>(block));
        quantiles.Apply(block);
    }
}
