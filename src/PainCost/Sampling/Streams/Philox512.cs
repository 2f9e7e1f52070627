using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Sampling.Streams;

/// <summary>Philox on sixteen counters at a time with AVX-512; the same bits as <see cref="Philox"/>.</summary>
internal static class Philox512
{
    private const int TwoGranules = 4 * InputStream.LanesPerGranule;

    public static bool IsSupported => Avx512F.IsSupported;

    /// <summary>Writes the random bits of consecutive draws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Fill(in InputStream stream, long firstDraw, Span<ulong> bits)
    {
        var keys = stackalloc ulong[2 * Philox.Rounds];
        // Before any vector: a call would spill those alive across it, and the loop would then read them from the stack.
        Philox.RoundKeys(stream.SeedLow, stream.SeedHigh, new Span<ulong>(keys, 2 * Philox.Rounds));
        var counter = Vector512.Create((ulong)firstDraw / 2) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);
        var next = Vector512.Create((ulong)InputStream.LanesPerGranule);
        var nameLow = Vector512.Create((ulong)stream.NameLow);
        var nameHigh = Vector512.Create((ulong)stream.NameHigh);
        fixed (ulong* target = bits)
        {
            for (var i = 0; i <= bits.Length - TwoGranules; i += TwoGranules)
            {
                var (a, b, c, d) = Bits(keys, nameLow, nameHigh, counter, counter + next);
                a.Store(target + i);
                b.Store(target + i + 8);
                c.Store(target + i + 16);
                d.Store(target + i + 24);
                counter += next + next;
            }
        }

        if (bits.Length % TwoGranules != 0)
        {
            FillLast(stream, firstDraw + bits.Length - (TwoGranules / 2), bits[^(TwoGranules / 2)..]);
        }
    }

    /// <summary>
    /// Ten rounds on eight counters, and on eight more in the same breath: one chain of rounds alone would leave the processor
    /// waiting. Only the low 32 bits of each lane count until the end.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe (Vector512<ulong> A, Vector512<ulong> B, Vector512<ulong> C, Vector512<ulong> D) Bits(
        ulong* keys, Vector512<ulong> a2, Vector512<ulong> a3, Vector512<ulong> counter, Vector512<ulong> otherCounter)
    {
        var (a0, a1, b0, b1) = (counter, counter >> 32, otherCounter, otherCounter >> 32);
        var (b2, b3) = (a2, a3);
        var firstMultiplier = Vector512.Create((ulong)Philox.FirstMultiplier).AsUInt32();
        var secondMultiplier = Vector512.Create((ulong)Philox.SecondMultiplier).AsUInt32();
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var k0 = Vector512.Create(keys[2 * round]);
            var k1 = Vector512.Create(keys[(2 * round) + 1]);
            var firstA = Avx512F.Multiply(a0.AsUInt32(), firstMultiplier);
            var secondA = Avx512F.Multiply(a2.AsUInt32(), secondMultiplier);
            var firstB = Avx512F.Multiply(b0.AsUInt32(), firstMultiplier);
            var secondB = Avx512F.Multiply(b2.AsUInt32(), secondMultiplier);
            a0 = (secondA >> 32) ^ a1 ^ k0;
            a2 = (firstA >> 32) ^ a3 ^ k1;
            b0 = (secondB >> 32) ^ b1 ^ k0;
            b2 = (firstB >> 32) ^ b3 ^ k1;
            (a1, a3, b1, b3) = (secondA, firstA, secondB, firstB);
        }

        var low = Vector512.Create(0xFFFFFFFFUL);
        return ((a0 & low) | (a1 << 32), (a2 & low) | (a3 << 32), (b0 & low) | (b1 << 32), (b2 & low) | (b3 << 32));
    }

    private static void FillLast(in InputStream stream, long firstDraw, Span<ulong> granule)
    {
        Span<ulong> two = stackalloc ulong[TwoGranules];
        Fill(stream, firstDraw, two);
        two[..granule.Length].CopyTo(granule);
    }
}
