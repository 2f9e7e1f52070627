using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PainCost.Sampling.Draws.Points.Strata;

/// <summary>
/// One coordinate of a Latin hypercube of n points: the unit interval in n strata of equal width, one point at a random place in each,
/// in random order.
/// </summary>
internal sealed class LatinPoints : IPoints
{
    private const int LanesOfDoubles = 4;

    /// <summary>
    /// Draws keep so far from the ends of their stratum, in units of 2^-53 of the whole: stratum plus place, times their width, rounded
    /// to an odd number of such units, is off by less.
    /// </summary>
    private const double Margin = 4;

    private const double LongestTail = UnitCube.TwoTo52 - 1;

    private readonly RandomPoints places;
    private readonly StratumShuffle shuffle;
    private readonly long count;
    private readonly double unitsPerStratum;
    private readonly double lowest;

    /// <param name="stream">What the points are a function of.</param>
    /// <param name="count">How many strata, and points; up to <see cref="StratumShuffle.MostStrata"/>.</param>
    public LatinPoints(InputStream stream, long count)
    {
        places = new RandomPoints(stream);
        shuffle = new StratumShuffle(count, stream);
        this.count = count;
        unitsPerStratum = 2 * UnitCube.TwoTo52 / count;
        lowest = Margin / unitsPerStratum;
    }

    public void Fill(long firstDraw, Span<ulong> bits)
    {
        places.Fill(firstDraw, bits);
        var inside = (int)Math.Clamp(count - firstDraw, 0, bits.Length);
        var whole = shuffle.HasVectors ? inside / StratumShuffle.Lanes * StratumShuffle.Lanes : 0;
        FillVectors((uint)firstDraw, bits[..whole]);
        FillOneByOne(firstDraw + whole, bits[whole..inside]);
    }

    /// <summary>What the vectors must equal bit for bit; on entry the bits are random.</summary>
    private void FillOneByOne(long firstDraw, Span<ulong> bits)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            var place = Math.Min(Math.Max(UnitCube.TailNumber(bits[i]) * (1 / UnitCube.TwoTo52), lowest), 1 - lowest);
            var position = (shuffle[(uint)(firstDraw + i)] + place) * unitsPerStratum;
            var tail = Math.Min(Math.Min(position, (2 * UnitCube.TwoTo52) - position), LongestTail);
            var side = position > UnitCube.TwoTo52 ? 1UL << UnitCube.SideBit : 0;
            bits[i] = (BitConverter.DoubleToUInt64Bits(tail + UnitCube.TwoTo52) & UnitCube.TailMask) | side;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void FillVectors(uint firstDraw, Span<ulong> bits)
    {
        fixed (ulong* target = bits)
        {
            for (var i = 0; i < bits.Length; i += StratumShuffle.Lanes)
            {
                var (lower, upper) = Vector256.Widen(shuffle.Eight(firstDraw + (uint)i));
                Place(target + i, lower);
                Place(target + i + LanesOfDoubles, upper);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe void Place(ulong* target, Vector256<ulong> stratum)
    {
        var number = ((Vector256.Load(target) & Vector256.Create(UnitCube.TailMask)) | Vector256.Create(UnitCube.TailFrame)).AsDouble() - Vector256.Create(UnitCube.TwoTo52);
        var place = Vector256.Min(Vector256.Max(number * Vector256.Create(1 / UnitCube.TwoTo52), Vector256.Create(lowest)), Vector256.Create(1 - lowest));

        // Or-ing a whole number into the bits of 2^52 adds it.
        var whole = (stratum | Vector256.Create(UnitCube.TwoTo52).AsUInt64()).AsDouble() - Vector256.Create(UnitCube.TwoTo52);
        var position = (whole + place) * Vector256.Create(unitsPerStratum);
        var tail = Vector256.Min(Vector256.Min(position, Vector256.Create(2 * UnitCube.TwoTo52) - position), Vector256.Create(LongestTail));
        var side = Vector256.GreaterThan(position, Vector256.Create(UnitCube.TwoTo52)).AsUInt64() & Vector256.Create(1UL << UnitCube.SideBit);
        (((tail + Vector256.Create(UnitCube.TwoTo52)).AsUInt64() & Vector256.Create(UnitCube.TailMask)) | side).Store(target);
    }
}
