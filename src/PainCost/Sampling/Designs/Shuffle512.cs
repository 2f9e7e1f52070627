using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Sampling.Designs;

/// <summary>
/// Sixteen numbers at a time with AVX-512; the same places as <see cref="StratumShuffle"/>, but for those that have to walk on.
/// </summary>
internal static class Shuffle512
{
    public const int Lanes = 16;

    private const ulong UpperWords = 0xFFFFFFFF00000000UL;

    public static bool IsSupported => Avx512F.IsSupported;

    /// <summary>Writes the places of consecutive numbers, in whole vectors.</summary>
    /// <returns>The largest place, or one at least as large.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe uint Fill(StratumShuffle shuffle, uint first, Span<uint> places)
    {
        var (firstRow, firstColumn) = Math.DivRem(first, shuffle.Columns);
        var (height, width) = (Vector512.Create(shuffle.Rows), Vector512.Create(shuffle.Columns));
        var startRow = Vector512.Create(firstRow);
        var startColumn = Vector512.Create(firstColumn) + Vector512<uint>.Indices;
        var largest = Vector512<uint>.Zero;
        var rounds = shuffle.Factors.Length;
        fixed (uint* factor = shuffle.Factors)
        fixed (uint* summand = shuffle.Summands)
        fixed (uint* target = places)
        {
            for (var i = 0; i < places.Length; i += Lanes)
            {
                // Beyond the width a column is in the next row, or in the one after that where rows are short.
                for (var beyond = Vector512.GreaterThanOrEqual(startColumn, width); beyond != Vector512<uint>.Zero; beyond =
                    Vector512.GreaterThanOrEqual(startColumn, width))
                {
                    startRow -= beyond;
                    startColumn -= beyond & width;
                }

                var (row, column) = (startRow, startColumn);
                for (var round = 0; round < rounds; round += 2)
                {
                    row = Move(row, column, Vector512.Create(factor[round]), Vector512.Create(summand[round]), height);
                    column = Move(column, row, Vector512.Create(factor[round + 1]), Vector512.Create(summand[round + 1]), width);
                }

                var place = (row * width) + column;
                largest = Vector512.Max(largest, place);
                place.Store(target + i);
                startColumn += Vector512.Create((uint)Lanes);
            }
        }

        return Largest(largest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Move(
        Vector512<uint> coordinate, Vector512<uint> other, Vector512<uint> factor, Vector512<uint> summand, Vector512<uint> length)
    {
        var hash = (other * factor) + summand;
        var even = Avx512F.Multiply(hash, length) >> 32;
        var odd = Avx512F.Multiply((hash.AsUInt64() >> 32).AsUInt32(), length);
        var moved = coordinate + ((odd & Vector512.Create(UpperWords)) | even).AsUInt32();

        // Below the length, the difference wraps round and is the larger of the two.
        return Vector512.Min(moved, moved - length);
    }

    private static uint Largest(Vector512<uint> places)
    {
        var largest = 0u;
        for (var lane = 0; lane < Lanes; lane++)
        {
            largest = Math.Max(largest, places[lane]);
        }

        return largest;
    }
}
