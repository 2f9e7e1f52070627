using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Designs;

/// <summary>
/// A random permutation of 0 … n − 1 without a list: the place of one number is computed by itself.
/// </summary>
/// <remarks>
/// A Feistel network on a table of rows × columns, about as many of either and hardly more cells than n: the row is moved round by a hash
/// of the column, then the column by a hash of the row, and so on; the few that land on a cell beyond n walk on until they are back
/// (Black and Rogaway, Ciphers with arbitrary finite domains, 2002). A hash is the upper part of a random odd multiple and a random
/// summand,
/// which makes any two of its values nearly independent (Dietzfelbinger 1996); the tests hold any two places to the same.
/// </remarks>
internal sealed class StratumShuffle
{
    public const long MostStrata = 1L << 32;

    /// <summary>Fewer, and eight consecutive columns are not in two rows at most.</summary>
    private const int FewestForVectors = 64;

    /// <summary>Short rows and columns need more rounds until any two places are independent.</summary>
    private const int Rounds = 6;
    private const int RoundsForFew = 16;
    private const int Few = 4096;

    private const int WordBits = 32;

    private readonly uint last;

    /// <param name="count">How many numbers; from 1 to <see cref="MostStrata"/>.</param>
    /// <param name="stream">What the permutation is a function of.</param>
    public StratumShuffle(long count, InputStream stream)
    {
        last = (uint)(count - 1);
        Rows = (uint)Math.Ceiling(Math.Sqrt(count));
        Columns = (uint)((count + Rows - 1) / Rows);
        var keys = stream.Keys(2 * (count < Few ? RoundsForFew : Rounds));
        Summands = keys[..(keys.Length / 2)];
        Factors = [.. keys[(keys.Length / 2)..].Select(k => k | 1)];
    }

    /// <summary>At most 2^16, as <see cref="Columns"/> is.</summary>
    public uint Rows { get; }

    public uint Columns { get; }

    /// <summary>A number for each round.</summary>
    public uint[] Summands { get; }

    /// <summary>An odd number for each round.</summary>
    public uint[] Factors { get; }

    /// <summary>The place of a number.</summary>
    public uint this[uint number]
    {
        get
        {
            do
            {
                var (row, column) = (number / Columns, number % Columns);
                for (var round = 0; round < Factors.Length; round += 2)
                {
                    row = Move(row, column, round, Rows);
                    column = Move(column, row, round + 1, Columns);
                }

                number = (row * Columns) + column;
            }
            while (number > last);
            return number;
        }
    }

    /// <summary>The places of consecutive numbers, none beyond the last.</summary>
    public void Fill(uint first, Span<uint> places)
    {
        var whole = 0;
        if (last >= FewestForVectors && Shuffle512.IsSupported)
        {
            whole = places.Length - (places.Length % Shuffle512.Lanes);
            WalkOn(places[..whole], Shuffle512.Fill(this, first, places[..whole]));
        }
        else if (last >= FewestForVectors && Shuffle256.IsSupported)
        {
            whole = places.Length - (places.Length % Shuffle256.Lanes);
            WalkOn(places[..whole], Shuffle256.Fill(this, first, places[..whole]));
        }

        for (var i = whole; i < places.Length; i++)
        {
            places[i] = this[first + (uint)i];
        }
    }

    private void WalkOn(Span<uint> places, uint largest)
    {
        if (largest <= last)
        {
            return;
        }

        foreach (ref var place in places)
        {
            if (place > last)
            {
                place = this[place];
            }
        }
    }

    private uint Move(uint coordinate, uint other, int round, uint length)
    {
        var moved = coordinate + (uint)(((ulong)((other * Factors[round]) + Summands[round]) * length) >> WordBits);
        return moved >= length ? moved - length : moved;
    }
}
