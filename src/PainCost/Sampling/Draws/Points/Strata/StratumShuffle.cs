using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Sampling.Draws.Points.Strata;

/// <summary>
/// A random permutation of 0 … n − 1 without a list: the place of one number is computed by itself.
/// </summary>
/// <remarks>
/// A Feistel network on a table of rows × columns, about as many of either and hardly more cells than n: the row is turned by a hash of the column, then
/// the column by a hash of the row, and so on (generalised Feistel, Black and Rogaway, Ciphers with arbitrary finite domains, 2002).
/// The few that land on a cell beyond n walk on until they are back.
/// </remarks>
internal sealed class StratumShuffle
{
    public const long MostStrata = 1L << 32;

    public const int Lanes = 8;

    /// <summary>Fewer columns than lanes, and eight consecutive numbers are not in two rows at most.</summary>
    private const int FewestForVectors = Lanes * Lanes;

    private const int Rounds = 6;
    private const int MixShift = 15;
    private const uint FirstOdd = 0x7FEB352D;
    private const uint SecondOdd = 0x846CA68B;

    /// <summary>Every second lane of 32 bits, the upper ones.</summary>
    private const byte UpperWords = 0b10101010;

    private readonly uint last;
    private readonly uint rows;
    private readonly uint columns;
    private readonly uint[] keys;

    /// <param name="count">How many numbers; from 1 to <see cref="MostStrata"/>.</param>
    /// <param name="stream">What the permutation is a function of.</param>
    public StratumShuffle(long count, InputStream stream)
    {
        last = (uint)(count - 1);
        rows = (uint)Math.Ceiling(Math.Sqrt(count));
        columns = (uint)((count + rows - 1) / rows);
        keys = stream.Keys(Rounds);
    }

    /// <summary>Whether eight numbers at a time can be asked for.</summary>
    public bool HasVectors => Avx2.IsSupported && last >= FewestForVectors;

    /// <summary>The place of a number.</summary>
    public uint this[uint number]
    {
        get
        {
            do
            {
                var (row, column) = (number / columns, number % columns);
                for (var round = 0; round < Rounds; round += 2)
                {
                    row = Turn(row, column, keys[round], rows);
                    column = Turn(column, row, keys[round + 1], columns);
                }

                number = (row * columns) + column;
            }
            while (number > last);
            return number;
        }
    }

    /// <summary>The places of eight consecutive numbers, none beyond the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<uint> Eight(uint first)
    {
        var (start, offset) = Math.DivRem(first, columns);
        var column = Vector256.Create(offset) + Vector256<uint>.Indices;
        var inNext = ~Vector256.LessThan(column, Vector256.Create(columns));
        var row = Vector256.Create(start) - inNext;
        column -= inNext & Vector256.Create(columns);
        ref readonly var key = ref keys[0];
        for (var round = 0; round < Rounds; round += 2)
        {
            row = Turn(row, column, Vector256.Create(Unsafe.Add(ref Unsafe.AsRef(in key), round)), Vector256.Create(rows));
            column = Turn(column, row, Vector256.Create(Unsafe.Add(ref Unsafe.AsRef(in key), round + 1)), Vector256.Create(columns));
        }

        var places = (row * Vector256.Create(columns)) + column;
        return Vector256.GreaterThanAny(places, Vector256.Create(last)) ? WalkOn(places) : places;
    }

    private Vector256<uint> WalkOn(Vector256<uint> places)
    {
        for (var lane = 0; lane < Lanes; lane++)
        {
            if (places[lane] > last)
            {
                places = places.WithElement(lane, this[places[lane]]);
            }
        }

        return places;
    }

    /// <summary>A coordinate moved round by a hash of the other; all below 2^16.</summary>
    private static uint Turn(uint coordinate, uint other, uint key, uint length)
    {
        var moved = coordinate + (uint)(((ulong)Hash(other ^ key) * length) >> 32);
        return moved >= length ? moved - length : moved;
    }

    private static uint Hash(uint value)
    {
        value *= FirstOdd;
        return (value ^ (value >> MixShift)) * SecondOdd;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Turn(Vector256<uint> coordinate, Vector256<uint> other, Vector256<uint> key, Vector256<uint> length)
    {
        var hash = (other ^ key) * Vector256.Create(FirstOdd);
        hash = (hash ^ (hash >> MixShift)) * Vector256.Create(SecondOdd);
        var even = Avx2.Multiply(hash, length) >> 32;
        var odd = Avx2.Multiply((hash.AsUInt64() >> 32).AsUInt32(), length);
        var moved = coordinate + Avx2.Blend(even.AsUInt32(), odd.AsUInt32(), UpperWords);

        // Below the length, the difference wraps round and is the larger of the two.
        return Vector256.Min(moved, moved - length);
    }
}
