using System.Numerics;
using PainCost.Sampling.Designs;
using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Designs;

/// <summary>The scramble is Owen's: nested, and uniform for any two points. Oracle: its definition, and chi-square with bounds of five
/// standard errors.</summary>
public class NestedScrambleTests
{
    private const int Names = 20_000;
    private const double StandardErrors = 5;

    private static readonly NestedScramble[] Scrambles = [.. Enumerable.Range(0, Names)
        .Select(i => new NestedScramble(InputStream.Of(seed: 7, $"input {i}")))];

    [Fact]
    public void Apply_CommonFirstDigits_StayCommonAndTheNextStaysDifferent()
    {
        var random = new Random(1);
        for (var trial = 0; trial < Names; trial++)
        {
            var (common, x, other) = (random.Next(32), (uint)random.NextInt64(1L << 32), (uint)random.NextInt64(1L << 32));
            var below = (1u << common) - 1;
            var y = (x & below) | (~x & (1u << common)) | (other & ~below & ~(1u << common));
            var difference = Scrambles[trial].Apply(x) ^ Scrambles[trial].Apply(y);
            Assert.True(difference << (31 - common) == 1u << 31, $"seed 1, trial {trial}: {x:X8} and {y:X8} share {common} digits");
        }
    }

    // Two points' flips: common until they part, then independent: every combination is as likely as any other.
    [Theory]
    [InlineData(0u, 1u)]
    [InlineData(0u, 2u)]
    [InlineData(1u, 3u)]
    [InlineData(0u, 4u)]
    [InlineData(3u, 7u)]
    [InlineData(5u, 2u)]
    [InlineData(0x12345678u, 0x12345679u)]
    [InlineData(0xFFFFFFF0u, 0xFFFFFFF4u)]
    public void Apply_FirstFourDigitsOfTwoPoints_AreUniformTogether(uint x, uint y)
    {
        const int digits = 4;
        var parted = BitOperations.TrailingZeroCount(x ^ y) + 1;
        var cells = new int[1 << (digits + digits - parted)];
        foreach (var scramble in Scrambles)
        {
            var (first, second) = (scramble.Apply(x) & 0xF, (scramble.Apply(y) & 0xF) >> parted);
            cells[first | (second << digits)]++;
        }

        AssertUniform(cells);
    }

    // Eight digits far down, of two points that part there.
    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(27)]
    public void Apply_DigitsFarDown_AreUniformTogether(int parted)
    {
        const uint x = 0x2545F491;
        var y = x ^ (1u << parted);
        var cells = new int[1 << 8];
        foreach (var scramble in Scrambles)
        {
            cells[((scramble.Apply(x) >> (parted + 1)) & 0xF) | (((scramble.Apply(y) >> (parted + 1)) & 0xF) << 4)]++;
        }

        AssertUniform(cells);
    }

    [Fact]
    public void Below_ScrambledDigits_AreFollowedByUniformOnes()
    {
        var cells = new int[256];
        for (var digits = 0u; digits < 1 << 18; digits++)
        {
            cells[Scrambles[0].Below(digits) >> 24]++;
        }

        AssertUniform(cells);
        Array.Clear(cells);
        for (var digits = 0u; digits < 1 << 18; digits++)
        {
            cells[(Scrambles[1].Below(digits << 14) >> 11) & 0xFF]++;
        }

        AssertUniform(cells);
    }

    /// <summary>Chi-square with k − 1 degrees of freedom has mean k − 1 and variance 2 (k − 1).</summary>
    private static void AssertUniform(int[] cells)
    {
        var expected = cells.Sum() / (double)cells.Length;
        var freedom = cells.Length - 1;
        var chiSquare = cells.Sum(c => (c - expected) * (c - expected) / expected);
        var margin = StandardErrors * Math.Sqrt(2.0 * freedom);
        Assert.InRange(chiSquare, freedom - margin, freedom + margin);
    }
}
