using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Designs;

/// <summary>
/// Owen's nested uniform scrambling of binary digits, by arithmetic: every digit is flipped or not as a function of the digits before it.
/// With the first digit in the lowest bit, sums, products and x ⊕ x·(even number) are all such functions, since they carry upward only.
/// </summary>
/// <remarks>
/// Owen, Randomly permuted (t, m, s)-nets and (t, s)-sequences (1995); as a hash: Laine and Karras, Stratified sampling for stochastic
/// transparency (2011), and Burley, Practical hash-based Owen scrambling (2020). Here each round has a random summand and a random odd
/// factor of its own, so that the flips of any two points are as independent as in Owen's scrambling, which is all that the variance
/// of a mean depends on; the tests hold them to it.
/// </remarks>
internal readonly struct NestedScramble
{
    private const int Rounds = 3;
    private const int Mixes = 2;

    // Even, with bits set all over.
    private const uint FirstEven = 0x9E3779BA;
    private const uint SecondEven = 0x5851F42E;
    private const uint ThirdEven = 0xD1B54A36;

    private const uint FirstOdd = 0x7FEB352D;
    private const uint SecondOdd = 0x846CA68B;
    private const int MixShift = 15;

    private readonly uint add0, add1, add2, factor0, factor1, factor2, below, belowFactor;

    public NestedScramble(InputStream stream)
    {
        var keys = stream.Keys((2 * Rounds) + Mixes);
        (add0, add1, add2) = (keys[0], keys[1], keys[2]);
        (factor0, factor1, factor2) = (keys[3] | 1, keys[4] | 1, keys[5] | 1);
        (below, belowFactor) = (keys[6], keys[7] | 1);
    }

    /// <summary>The digits, flipped; the first digit is the lowest bit.</summary>
    public uint Apply(uint digits)
    {
        digits = (digits + add0) * factor0;
        digits ^= digits * FirstEven;
        digits = (digits + add1) * factor1;
        digits ^= digits * SecondEven;
        digits = (digits + add2) * factor2;
        return digits ^ (digits * ThirdEven);
    }

    /// <summary>
    /// The digits below the 32nd, of which the upper bits are the better ones: random, and a function of all digits above.
    /// </summary>
    public uint Below(uint scrambled)
    {
        var mixed = (scrambled ^ below) * FirstOdd;
        mixed ^= mixed >> MixShift;
        mixed = (mixed * belowFactor) ^ (mixed >> MixShift);
        return mixed * SecondOdd;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<uint> Apply(Vector256<uint> digits)
    {
        digits = (digits + Vector256.Create(add0)) * Vector256.Create(factor0);
        digits ^= digits * Vector256.Create(FirstEven);
        digits = (digits + Vector256.Create(add1)) * Vector256.Create(factor1);
        digits ^= digits * Vector256.Create(SecondEven);
        digits = (digits + Vector256.Create(add2)) * Vector256.Create(factor2);
        return digits ^ (digits * Vector256.Create(ThirdEven));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<uint> Below(Vector256<uint> scrambled)
    {
        var mixed = (scrambled ^ Vector256.Create(below)) * Vector256.Create(FirstOdd);
        mixed ^= mixed >> MixShift;
        mixed = (mixed * Vector256.Create(belowFactor)) ^ (mixed >> MixShift);
        return mixed * Vector256.Create(SecondOdd);
    }
}
