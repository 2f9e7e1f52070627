using PainCost.Sampling.Designs;
using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Designs;

/// <summary>The order of strata is a permutation, and a random one. Oracle: its definition, and chi-square with bounds of five standard
/// errors.</summary>
public class StratumShuffleTests
{
    private const double StandardErrors = 5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(12_500)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(1_250_003)]
    public void Fill_AllNumbers_TakesEveryPlaceOnce(int count)
    {
        var places = new uint[count];
        Make(count, "wage").Fill(0, places);
        Assert.Equal(Enumerable.Range(0, count).Select(i => (uint)i), places.Order());
    }

    [Theory]
    [InlineData(65L, 0u, 65)]
    [InlineData(4096L, 16u, 1024)]
    [InlineData(12_500L, 11_008u, 1492)]
    [InlineData(1_250_003L, 700_000u, 4096)]
    [InlineData((1L << 32) - 5, 4_294_900_000u, 4096)]
    [InlineData(1L << 32, 4_294_963_200u, 4096)]
    public void Fill_Vectors_AreThePlacesOneByOne(long count, uint first, int length)
    {
        var shuffle = Make(count, "wage");
        var places = new uint[length];
        var oneByOne = Enumerable.Range(0, length).Select(i => shuffle[first + (uint)i]).ToArray();
        shuffle.Fill(first, places);
        Assert.Equal(oneByOne, places);
        if (Shuffle256.IsSupported)
        {
            var whole = length / Shuffle256.Lanes * Shuffle256.Lanes;
            Shuffle256.Fill(shuffle, first, places.AsSpan(0, whole));
            Assert.All(Enumerable.Range(0, whole), i => Assert.Equal(oneByOne[i], places[i] < count ? places[i] : shuffle[places[i]]));
        }
    }

    // Any two numbers, neighbours above all: every pair of places is as likely as any other, whatever the length of a row.
    [Theory]
    [InlineData(2, 0, 1)]
    [InlineData(5, 1, 4)]
    [InlineData(12, 0, 1)]
    [InlineData(12, 3, 4)]
    [InlineData(20, 0, 19)]
    [InlineData(4096, 0, 1)]
    [InlineData(4096, 0, 64)]
    [InlineData(12_500, 0, 1)]
    [InlineData(12_500, 5, 7000)]
    public void Item_TwoNumbers_HaveIndependentPlaces(int count, int one, int other)
    {
        const int names = 30_000, most = 20;
        var groups = Math.Min(count, most);
        var cells = new double[groups, groups];
        for (var name = 0; name < names; name++)
        {
            var shuffle = Make(count, $"input {name}");
            cells[(long)shuffle[(uint)one] * groups / count, (long)shuffle[(uint)other] * groups / count]++;
        }

        AssertTwoPlaces(cells, count, groups, names);
    }

    private static void AssertTwoPlaces(double[,] cells, int count, int groups, int names)
    {
        var sizes = Enumerable.Range(0, count).GroupBy(i => (long)i * groups / count).Select(g => (double)g.Count()).ToArray();
        var (chiSquare, freedom) = (0.0, -1);
        for (var i = 0; i < groups; i++)
        {
            for (var j = 0; j < groups; j++)
            {
                var expected = names * sizes[i] * (sizes[j] - (i == j ? 1 : 0)) / (count * (count - 1.0));
                freedom += expected > 0 ? 1 : 0;
                chiSquare += expected > 0 ? (cells[i, j] - expected) * (cells[i, j] - expected) / expected : cells[i, j] * names;
            }
        }

        var margin = StandardErrors * Math.Sqrt(2.0 * freedom);
        Assert.InRange(chiSquare, freedom - margin, freedom + margin);
    }

    private static StratumShuffle Make(long count, string name) => new(count, InputStream.Of(seed: 21, name));
}
