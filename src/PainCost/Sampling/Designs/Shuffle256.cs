using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Sampling.Designs;

/// <summary>
/// Eight numbers at a time with AVX2; the same places as <see cref="StratumShuffle"/>, but for those that have to walk on.
/// </summary>
internal static class Shuffle256
{
    public const int Lanes = 8;

    /// <summary>Every second of the eight words.</summary>
    private const byte UpperWords = 0b10101010;

    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>Writes the places of consecutive numbers, in whole vectors.</summary>
    /// <returns>The largest place, or one at least as large.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe uint Fill(StratumShuffle shuffle, uint first, Span<uint> places)
    {
        var (firstRow, firstColumn) = Math.DivRem(first, shuffle.Columns);
        var (height, width) = (Vector256.Create(shuffle.Rows), Vector256.Create(shuffle.Columns));
        var startRow = Vector256.Create(firstRow);
        var startColumn = Vector256.Create(firstColumn) + Vector256<uint>.Indices;
        var largest = Vector256<uint>.Zero;
        var rounds = shuffle.Factors.Length;
        fixed (uint* factor = shuffle.Factors)
        fixed (uint* summand = shuffle.Summands)
        fixed (uint* target = places)
        {
            for (var i = 0; i < places.Length; i += Lanes)
            {
                // Beyond the width a column is in the next row; the signs agree, all being below 2^17.
                var beyond = Vector256.GreaterThanOrEqual(startColumn.AsInt32(), width.AsInt32()).AsUInt32();
                startRow -= beyond;
                startColumn -= beyond & width;
                var (row, column) = (startRow, startColumn);
                for (var round = 0; round < rounds; round += 2)
                {
                    row = Move(row, column, Vector256.Create(factor[round]), Vector256.Create(summand[round]), height);
                    column = Move(column, row, Vector256.Create(factor[round + 1]), Vector256.Create(summand[round + 1]), width);
                }

                var place = (row * width) + column;
                largest = Vector256.Max(largest, place);
                place.Store(target + i);
                startColumn += Vector256.Create((uint)Lanes);
            }
        }

        return Largest(largest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Move(
        Vector256<uint> coordinate, Vector256<uint> other, Vector256<uint> factor, Vector256<uint> summand, Vector256<uint> length)
    {
        var hash = (other * factor) + summand;
        var even = Avx2.Multiply(hash, length) >> 32;
        var odd = Avx2.Multiply((hash.AsUInt64() >> 32).AsUInt32(), length);
        var moved = coordinate + Avx2.Blend(even.AsUInt32(), odd.AsUInt32(), UpperWords);

        // Below the length, the difference wraps round and is the larger of the two.
        return Vector256.Min(moved, moved - length);
    }

    private static uint Largest(Vector256<uint> places)
    {
        var largest = 0u;
        for (var lane = 0; lane < Lanes; lane++)
        {
            largest = Math.Max(largest, places[lane]);
        }

        return largest;
    }
}
