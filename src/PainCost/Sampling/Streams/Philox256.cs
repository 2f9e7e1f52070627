using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Sampling.Streams;

/// <summary>Philox on eight counters at a time with AVX2; the same bits as <see cref="Philox"/>.</summary>
/// <remarks>
/// A word lies in the low half of its lane; what the upper half holds does not count. A product is both a word to come, its low half, and
/// what is mixed into another now, its upper half, so that one exclusive or brings in the keys of two rounds: see <see cref="PairedKeys"/>.
/// </remarks>
internal static class Philox256
{
    private const int Lanes = 4;
    private const byte HalvesSwapped = 0xB1;

    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>Writes the random bits of consecutive draws.</summary>
    public static void Fill(in InputStream stream, long firstDraw, Span<ulong> bits)
    {
        for (var done = 0; done < bits.Length;)
        {
            var stretch = PairedKeys.DrawsAlike(firstDraw + done, bits.Length - done);
            FillAlike(stream, firstDraw + done, bits.Slice(done, stretch));
            done += stretch;
        }
    }

    /// <summary>The products of round 0 for four counters; those of the next four are <see cref="NextProducts"/> larger.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Products(long firstDraw) => Vector256.Create((ulong)(uint)(firstDraw / 2) * Philox.FirstMultiplier)
        + Vector256.Create(0UL, Philox.FirstMultiplier, 2UL * Philox.FirstMultiplier, 3UL * Philox.FirstMultiplier);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> NextProducts() => Vector256.Create((ulong)Lanes * Philox.FirstMultiplier);

    /// <summary>Ten rounds on the eight counters of a granule, four and four: one waits while the other works.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe (Vector256<ulong> A, Vector256<ulong> C, Vector256<ulong> B, Vector256<ulong> D) Bits(
        ulong* keys, Vector256<ulong> products, Vector256<ulong> otherProducts)
    {
        var (a0, a1, a2, a3) = FirstRounds(keys, products);
        var (b0, b1, b2, b3) = FirstRounds(keys, otherProducts);
        for (var round = 2; round < Philox.Rounds - 2; round += 2)
        {
            TwoRounds(keys + round, ref a0, ref a1, ref a2, ref a3);
            TwoRounds(keys + round, ref b0, ref b1, ref b2, ref b3);
        }

        var (a, c) = LastRounds(keys, a0, a1, a2, a3);
        var (b, d) = LastRounds(keys, b0, b1, b2, b3);
        return (a, c, b, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void FillAlike(in InputStream stream, long firstDraw, Span<ulong> bits)
    {
        var keys = stackalloc ulong[Philox.Rounds];
        // Before any vector: a call would spill those alive across it, and the loop would then read them from the stack.
        PairedKeys.Make(stream, firstDraw, keys);
        var products = Products(firstDraw);
        fixed (ulong* target = bits)
        {
            for (var i = 0; i < bits.Length; i += 2 * InputStream.LanesPerGranule)
            {
                var otherProducts = products + NextProducts();
                var (a, c, b, d) = Bits(keys, products, otherProducts);
                a.Store(target + i);
                b.Store(target + i + 4);
                c.Store(target + i + 8);
                d.Store(target + i + 12);
                products = otherProducts + NextProducts();
            }
        }
    }

    /// <summary>Rounds 0 and 1, of which much is the same for all counters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe (Vector256<ulong> X0, Vector256<ulong> X1, Vector256<ulong> X2, Vector256<ulong> X3) FirstRounds(
        ulong* keys, Vector256<ulong> products)
    {
        var x2 = products ^ Vector256.Create(keys[0]);
        var second = Second(x2 >> 32);
        return ((second ^ Vector256.Create(keys[1])) >> 32, second, x2, Vector256<ulong>.Zero);
    }

    /// <summary>A round of even number, in which both products take their keys, and the next, which needs none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void TwoRounds(
        ulong* keys, ref Vector256<ulong> x0, ref Vector256<ulong> x1, ref Vector256<ulong> x2, ref Vector256<ulong> x3)
    {
        var first = First(x0) ^ Vector256.Create(keys[1]);
        var second = Second(x2) ^ Vector256.Create(keys[0]);
        x0 = (second >> 32) ^ x1;
        x2 = (first >> 32) ^ x3;
        x3 = First(x0);
        x1 = Second(x2);
        x0 = (x1 >> 32) ^ second;
        x2 = (x3 >> 32) ^ first;
    }

    /// <summary>Rounds 8 and 9, whose words are joined to the bits of the first and the second draw of each counter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe (Vector256<ulong> A, Vector256<ulong> C) LastRounds(
        ulong* keys, Vector256<ulong> x0, Vector256<ulong> x1, Vector256<ulong> x2, Vector256<ulong> x3)
    {
        var first = First(x0) ^ Vector256.Create(keys[Philox.Rounds - 1]);
        var second = Second(x2) ^ Vector256.Create(keys[Philox.Rounds - 2]);
        return (Joined(Second((first >> 32) ^ x3), second), Joined(First((second >> 32) ^ x1), first));
    }

    /// <summary>Two words of the last round: the product's upper half mixed with a word, and above it the product's low half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Joined(Vector256<ulong> product, Vector256<ulong> word) =>
        Avx2.Shuffle(product.AsUInt32(), HalvesSwapped).AsUInt64() ^ (word & Vector256.Create(0xFFFFFFFFUL));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> First(Vector256<ulong> words) =>
        Avx2.Multiply(words.AsUInt32(), Vector256.Create((ulong)Philox.FirstMultiplier).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Second(Vector256<ulong> words) =>
        Avx2.Multiply(words.AsUInt32(), Vector256.Create((ulong)Philox.SecondMultiplier).AsUInt32());
}
