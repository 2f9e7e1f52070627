using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Designs;

/// <summary>
/// One coordinate of a Latin hypercube of n points: the unit interval in n strata of equal width, one point at a random place in each,
/// in random order.
/// </summary>
internal sealed class LatinPoints : IPoints
{
    private const int LanesOfDoubles = 4;
    private const int AtATime = 256;

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
        bits = bits[..(int)Math.Clamp(count - firstDraw, 0, bits.Length)];
        Span<uint> strata = stackalloc uint[AtATime];
        while (bits.Length > 0)
        {
            var part = strata[..Math.Min(AtATime, bits.Length)];
            shuffle.Fill((uint)firstDraw, part);
            Place(part, bits);
            firstDraw += part.Length;
            bits = bits[part.Length..];
        }
    }

    /// <summary>Puts points in the place of random bits; each number by itself, in vectors of any width the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void Place(ReadOnlySpan<uint> strata, Span<ulong> bits)
    {
        var whole = Vector256.IsHardwareAccelerated ? strata.Length - (strata.Length % LanesOfDoubles) : 0;
        var (low, high, width) = (Vector256.Create(lowest), Vector256.Create(1 - lowest), Vector256.Create(unitsPerStratum));
        fixed (uint* stratum = strata)
        fixed (ulong* target = bits)
        {
            for (var i = 0; i < whole; i += LanesOfDoubles)
            {
                var number = ((Vector256.Load(target + i) & Vector256.Create(UnitCube.TailMask)) | Vector256.Create(UnitCube.TailFrame))
                    .AsDouble() - Vector256.Create(UnitCube.TwoTo52);
                var place = Vector256.MinNative(Vector256.MaxNative(number * Vector256.Create(1 / UnitCube.TwoTo52), low), high);
                var position = (Number(stratum + i) + place) * width;
                var tail = Vector256.MinNative(
                    Vector256.MinNative(position, Vector256.Create(2 * UnitCube.TwoTo52) - position), Vector256.Create(LongestTail));
                var side = Vector256.GreaterThan(position, Vector256.Create(UnitCube.TwoTo52))
                    .AsUInt64() & Vector256.Create(1UL << UnitCube.SideBit);
                (((tail + Vector256.Create(UnitCube.TwoTo52)).AsUInt64() & Vector256.Create(UnitCube.TailMask)) | side).Store(target + i);
            }
        }

        PlaceOneByOne(strata[whole..], bits[whole..]);
    }

    /// <summary>Or-ing a whole number into the bits of 2^52 adds it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<double> Number(uint* stratum)
    {
        var framed = Vector256.WidenLower(Vector128.Load(stratum).ToVector256Unsafe()) | Vector256.Create(UnitCube.TwoTo52).AsUInt64();
        return framed.AsDouble() - Vector256.Create(UnitCube.TwoTo52);
    }

    private void PlaceOneByOne(ReadOnlySpan<uint> strata, Span<ulong> bits)
    {
        for (var i = 0; i < strata.Length; i++)
        {
            var place = Math.Min(Math.Max(UnitCube.TailNumber(bits[i]) * (1 / UnitCube.TwoTo52), lowest), 1 - lowest);
            var position = (strata[i] + place) * unitsPerStratum;
            var tail = Math.Min(Math.Min(position, (2 * UnitCube.TwoTo52) - position), LongestTail);
            var side = position > UnitCube.TwoTo52 ? 1UL << UnitCube.SideBit : 0;
            bits[i] = (BitConverter.DoubleToUInt64Bits(tail + UnitCube.TwoTo52) & UnitCube.TailMask) | side;
        }
    }
}
