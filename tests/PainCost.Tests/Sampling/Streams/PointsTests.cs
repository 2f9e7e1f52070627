using PainCost.Sampling.Designs;
using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Streams;

/// <summary>Random, mirrored and replicated points. Oracle: the points one by one.</summary>
public class PointsTests
{
    private static readonly InputStream Stream = InputStream.Of(seed: 0xFEDCBA9876543210UL, "hourly wage");

    [Theory]
    [InlineData(0, 16)]
    [InlineData(16, 48)]
    [InlineData(4800, 1024)]
    [InlineData((1L << 33) - 16, 1024)]
    [InlineData(1L << 52, 16)]
    public void Fill_RandomInVectors_AreThePointsOneByOne(long firstDraw, int length)
    {
        ulong[] expected = new ulong[length], bits = new ulong[length];
        RandomPoints.FillOneByOne(Stream, firstDraw, expected);
        new RandomPoints(Stream).Fill(firstDraw, bits);
        Assert.Equal(expected, bits);
        if (Philox256.IsSupported)
        {
            Philox256.Fill(Stream, firstDraw, bits);
            Assert.Equal(expected, bits);
        }
    }

    [Fact]
    public void Fill_Antithetic_MirrorsEightDrawsInTheNextEight()
    {
        ulong[] random = new ulong[1024], bits = new ulong[1024];
        RandomPoints.FillOneByOne(Stream, 32, random);
        new AntitheticPoints(Stream).Fill(32, bits);
        for (var i = 0; i < bits.Length; i += i % 16 == 7 ? 9 : 1)
        {
            Assert.Equal(random[i], bits[i]);
            Assert.Equal(1, UnitCube.Coordinate(bits[i]) + UnitCube.Coordinate(bits[i + 8]));
        }
    }

    // Replicates that begin within a granule, that are shorter than one, and that are longer than what is made aside at a time.
    [Theory]
    [InlineData(5, 7)]
    [InlineData(16, 3)]
    [InlineData(1000, 4)]
    [InlineData(1025, 3)]
    [InlineData(2500, 2)]
    [InlineData(4096, 2)]
    public void Fill_Replicated_AreTheReplicatesOneAfterTheOther(int size, int count)
    {
        IPoints[] latin = [.. Enumerable.Range(0, count).Select(r => new LatinPoints(InputStream.Of(1, "wage", pointSet: 0, r), size))];
        IPoints[] sobol = [.. Enumerable.Range(0, count)
            .Select(r => new SobolPoints(DirectionNumbers.Of(2), new NestedScramble(InputStream.Of(1, "wage", 0, r))))];
        foreach (var replicates in new[] { latin, sobol })
        {
            var expected = replicates.SelectMany(r => Filled(r, block: 16, (size + 15) / 16 * 16).Take(size)).ToArray();
            var padded = (expected.Length + 15) / 16 * 16;
            foreach (var block in new[] { 16, 48, 1024, 4096 })
            {
                Assert.Equal(expected, Filled(new ReplicatedPoints(replicates, size), block, padded).Take(expected.Length));
            }
        }
    }

    [Fact]
    public void Of_OtherPointSetOrReplicate_IsAnotherStreamAndTheFirstIsTheInputsOwn()
    {
        Assert.Equal(InputStream.Of(1, "wage"), InputStream.Of(1, "wage", pointSet: 0, replicate: 0));
        InputStream[] streams = [InputStream.Of(1, "wage"), InputStream.Of(1, "wage", 0, 1), InputStream.Of(1, "wage", 1, 0),
            InputStream.Of(1, "wage", 1, 1), InputStream.Of(1, "wage", 11, 1), InputStream.Of(1, "wage", 1, 11)];
        Assert.Equal(streams.Length, streams.Distinct().Count());
    }

    private static ulong[] Filled(IPoints points, int block, int length)
    {
        var bits = new ulong[length];
        for (var first = 0; first < length; first += block)
        {
            points.Fill(first, bits.AsSpan(first, Math.Min(block, length - first)));
        }

        return bits;
    }
}
