using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Designs;

/// <summary>
/// Point sets of equal size one after the other, each randomised by itself: replicate r holds draws r·size to (r + 1)·size − 1.
/// </summary>
internal sealed class ReplicatedPoints(IReadOnlyList<IPoints> replicates, long size) : IPoints
{
    private const int Granule = 2 * InputStream.LanesPerGranule;

    /// <summary>How many draws are made at a time where a replicate does not begin with a granule.</summary>
    private const int MostShifted = 1024;

    public void Fill(long firstDraw, Span<ulong> bits)
    {
        while (bits.Length > 0)
        {
            // Draws that fill up the last granule belong to the last replicate.
            var replicate = (int)Math.Min(firstDraw / size, replicates.Count - 1);
            var from = firstDraw - (replicate * size);
            var isLast = replicate == replicates.Count - 1;
            var count = isLast ? bits.Length : (int)Math.Min(bits.Length, size - from);
            count = FillPart(replicates[replicate], from, bits[..count]);
            firstDraw += count;
            bits = bits[count..];
        }
    }

    /// <summary>Whole granules go where they belong; others are made aside.</summary>
    private static int FillPart(IPoints points, long from, Span<ulong> bits)
    {
        var whole = bits.Length - (bits.Length % Granule);
        if (from % Granule == 0 && whole > 0)
        {
            points.Fill(from, bits[..whole]);
            return whole;
        }

        var skip = (int)(from % Granule);
        var count = Math.Min(bits.Length, MostShifted - skip);
        Span<ulong> aside = stackalloc ulong[MostShifted];
        var made = (skip + count + Granule - 1) / Granule * Granule;
        points.Fill(from - skip, aside[..made]);
        aside.Slice(skip, count).CopyTo(bits);
        return count;
    }
}
