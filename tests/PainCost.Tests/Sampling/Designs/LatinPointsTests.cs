using System.Numerics;
using PainCost.Sampling.Designs;
using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Designs;

/// <summary>A Latin hypercube hits every stratum once. Oracle: the stratum of each coordinate in whole numbers, without rounding.</summary>
public class LatinPointsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(999)]
    [InlineData(12_500)]
    [InlineData(65_536)]
    [InlineData(300_007)]
    public void Fill_AllDraws_HitEachStratumOnce(int count)
    {
        var bits = new ulong[(count + 15) / 16 * 16];
        new LatinPoints(InputStream.Of(seed: 5, "prevalence"), count).Fill(0, bits);
        Assert.Equal(Enumerable.Range(0, count).Select(i => (long)i), bits.Take(count).Select(b => Stratum(b, count)).Order());
    }

    // Rounding is coarsest where strata are narrowest.
    [Theory]
    [InlineData(1L << 32, 0)]
    [InlineData(1L << 32, (1L << 32) - 4096)]
    [InlineData((1L << 32) - 1, 1L << 31)]
    [InlineData(3_000_000_001L, 1_500_000_000)]
    public void Fill_AnyDraw_LiesInTheStratumOfTheShuffle(long count, long firstDraw)
    {
        var stream = InputStream.Of(seed: 5, "prevalence");
        var shuffle = new StratumShuffle(count, stream);
        var bits = new ulong[4096];
        new LatinPoints(stream, count).Fill(firstDraw / 16 * 16, bits);
        var inside = (int)Math.Min(bits.Length, count - (firstDraw / 16 * 16));
        Assert.All(Enumerable.Range(0, inside), i => Assert.Equal(shuffle[(uint)((firstDraw / 16 * 16) + i)], Stratum(bits[i], count)));
    }

    // Within its stratum a draw is anywhere: place in the stratum, in 64 parts.
    [Fact]
    public void Fill_PlacesInTheStratum_AreUniform()
    {
        const int count = 1 << 18, parts = 64;
        var bits = new ulong[count];
        new LatinPoints(InputStream.Of(seed: 6, "prevalence"), count).Fill(0, bits);
        var cells = new double[parts];
        foreach (var b in bits)
        {
            cells[(int)(UnitCube.Coordinate(b) * count % 1 * parts)]++;
        }

        const double expected = (double)count / parts;
        var margin = 5 * Math.Sqrt(2.0 * (parts - 1));
        Assert.InRange(cells.Sum(c => (c - expected) * (c - expected) / expected), parts - 1 - margin, parts - 1 + margin);
    }

    // The same arithmetic by hand, one number at a time.
    [Fact]
    public void Fill_Vectors_AreTheArithmeticByHand()
    {
        const int count = 100_000;
        var stream = InputStream.Of(seed: 8, "wage");
        var shuffle = new StratumShuffle(count, stream);
        var bits = new ulong[count];
        new LatinPoints(stream, count).Fill(0, bits);
        var random = new ulong[count];
        new RandomPoints(stream).Fill(0, random);
        const double width = UnitCube.TwoTo52 * 2 / count;
        for (var i = 0; i < count; i++)
        {
            var place = Math.Clamp(UnitCube.TailNumber(random[i]) / UnitCube.TwoTo52, 4 / width, 1 - (4 / width));
            var position = (shuffle[(uint)i] + place) * width;
            var tail = Math.Round(Math.Min(position, (2 * UnitCube.TwoTo52) - position));
            Assert.Equal((ulong)tail | (position > UnitCube.TwoTo52 ? 1UL << 63 : 0), bits[i]);
        }
    }

    private static long Stratum(ulong bits, long count)
    {
        var whole = BigInteger.One << 53;
        var tail = new BigInteger(UnitCube.TailNumber(bits));
        return (long)((bits >> 63 == 0 ? tail : whole - tail) * count / whole);
    }
}
