using System.Runtime.CompilerServices;
using PainCost.Distributions.Discrete;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Tables;

/// <summary>The quantile function of a staircase, exact: every coordinate gives the value that it falls on.</summary>
internal sealed class StepQuantiles : IQuantiles
{
    private const double Middle = 0.5;
    private static readonly ConditionalWeakTable<Steps, StepQuantiles> Made = [];

    private readonly TailIndex below;
    private readonly TailIndex above;
    private readonly double[] values;

    private StepQuantiles(Steps steps)
    {
        values = steps.Values;

        // A value follows where the probability below it is under the tail; or, from above, where what is left above the one before is at
        // or under it.
        below = new([.. steps.Below.Skip(1).TakeWhile(p => p <= Middle).Select(p => Math.BitIncrement(TailIndex.TailNumber(p)))]);
        above = new([.. steps.FromHere.Skip(1).Reverse().TakeWhile(p => p <= Middle).Select(TailIndex.TailNumber)]);
    }

    /// <summary>The lookup of a staircase, made at its first use and kept as long as the staircase itself.</summary>
    public static StepQuantiles Of(Steps steps) => Made.GetValue(steps, static s => new StepQuantiles(s));

    public void Apply(Span<double> block)
    {
        for (var i = 0; i < block.Length; i++)
        {
            block[i] = At(BitConverter.DoubleToUInt64Bits(block[i]));
        }
    }

    public Cubic PieceAt(ulong bits)
    {
        var side = bits >> UnitCube.SideBit == 0 ? below : above;
        return new Cubic(side.Last(side.CountUpTo(UnitCube.TailNumber(bits))), 0, At(bits), 0, 0, 0);
    }

    private double At(ulong bits)
    {
        var tailNumber = UnitCube.TailNumber(bits);
        return bits >> UnitCube.SideBit == 0 ? values[below.CountUpTo(tailNumber)] : values[^(above.CountUpTo(tailNumber) + 1)];
    }
}
