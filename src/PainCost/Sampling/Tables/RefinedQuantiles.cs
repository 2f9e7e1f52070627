using System.Runtime.CompilerServices;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Tables;

/// <summary>
/// A quantile function that may bend sharply or leap, as cubics over cells that are halved until each follows it, or until
/// what a leap leaves between two values has no probability to speak of.
/// </summary>
internal sealed class RefinedQuantiles : IQuantiles
{
    private static readonly ConditionalWeakTable<Distribution, RefinedQuantiles> Made = [];

    private readonly RefinedSide below;
    private readonly RefinedSide above;

    private RefinedQuantiles(Distribution distribution) =>
        (below, above) = (new(distribution, upper: false), new(distribution, upper: true));

    /// <summary>The table of a distribution, made at its first use and kept as long as the distribution itself.</summary>
    public static RefinedQuantiles Of(Distribution distribution) => Made.GetValue(distribution, static d => new RefinedQuantiles(d));

    /// <summary>How many cells there are.</summary>
    public int CellCount => below.CellCount + above.CellCount;

    public void Apply(Span<double> block)
    {
        for (var i = 0; i < block.Length; i++)
        {
            var bits = BitConverter.DoubleToUInt64Bits(block[i]);
            block[i] = (bits >> UnitCube.SideBit == 0 ? below : above).At(UnitCube.TailNumber(bits));
        }
    }

    public Cubic PieceAt(ulong bits) => (bits >> UnitCube.SideBit == 0 ? below : above).PieceAt(UnitCube.TailNumber(bits));
}
