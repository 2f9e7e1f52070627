using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Sampling.Streams;

/// <summary>Philox on eight counters at a time with AVX2; the same bits as <see cref="Philox"/>.</summary>
internal static class Philox256
{
    private const int Lanes = 4;

    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>Writes the random bits of consecutive draws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Fill(in InputStream stream, long firstDraw, Span<ulong> bits)
    {
        var keys = stackalloc ulong[2 * Philox.Rounds];
        // Before any vector: a call would spill those alive across it, and the loop would then read them from the stack.
        Philox.RoundKeys(stream.SeedLow, stream.SeedHigh, new Span<ulong>(keys, 2 * Philox.Rounds));
        var counter = Vector256.Create((ulong)firstDraw / 2) + Vector256.Create(0UL, 1, 2, 3);
        var next = Vector256.Create((ulong)Lanes);
        var nameLow = Vector256.Create((ulong)stream.NameLow);
        var nameHigh = Vector256.Create((ulong)stream.NameHigh);
        fixed (ulong* target = bits)
        {
            for (var i = 0; i < bits.Length; i += 2 * InputStream.LanesPerGranule)
            {
                var (a, b, c, d) = Bits(keys, nameLow, nameHigh, counter, counter + next);
                a.Store(target + i);
                c.Store(target + i + 4);
                b.Store(target + i + 8);
                d.Store(target + i + 12);
                counter += next + next;
            }
        }
    }

    /// <summary>
    /// Ten rounds on the eight counters of a granule, four and four; only the low 32 bits of each lane count until the end.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe (Vector256<ulong> A, Vector256<ulong> B, Vector256<ulong> C, Vector256<ulong> D) Bits(
        ulong* keys, Vector256<ulong> a2, Vector256<ulong> a3, Vector256<ulong> counter, Vector256<ulong> otherCounter)
    {
        var (a0, a1, b0, b1) = (counter, counter >> 32, otherCounter, otherCounter >> 32);
        var (b2, b3) = (a2, a3);
        var firstMultiplier = Vector256.Create((ulong)Philox.FirstMultiplier).AsUInt32();
        var secondMultiplier = Vector256.Create((ulong)Philox.SecondMultiplier).AsUInt32();
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var k0 = Vector256.Create(keys[2 * round]);
            var k1 = Vector256.Create(keys[(2 * round) + 1]);
            var firstA = Avx2.Multiply(a0.AsUInt32(), firstMultiplier);
            var secondA = Avx2.Multiply(a2.AsUInt32(), secondMultiplier);
            var firstB = Avx2.Multiply(b0.AsUInt32(), firstMultiplier);
            var secondB = Avx2.Multiply(b2.AsUInt32(), secondMultiplier);
            a0 = (secondA >> 32) ^ a1 ^ k0;
            a2 = (firstA >> 32) ^ a3 ^ k1;
            b0 = (secondB >> 32) ^ b1 ^ k0;
            b2 = (firstB >> 32) ^ b3 ^ k1;
            (a1, a3, b1, b3) = (secondA, firstA, secondB, firstB);
        }

        var low = Vector256.Create(0xFFFFFFFFUL);
        return ((a0 & low) | (a1 << 32), (a2 & low) | (a3 << 32), (b0 & low) | (b1 << 32), (b2 & low) | (b3 << 32));
    }
}
