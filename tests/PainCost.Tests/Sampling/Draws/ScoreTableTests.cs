using PainCost.Numerics.Beta;
using PainCost.Sampling.Draws;
using PainCost.Sampling.Streams;
using Xunit.Abstractions;

namespace PainCost.Tests.Sampling.Draws;

/// <summary>From scores to coordinates. Oracle: the tail probability itself.</summary>
public class ScoreTableTests(ITestOutputHelper output)
{
    // Hermite's cubic is off by the fourth power of a cell's width times the largest fourth derivative over 384. Cells are 1/128 of
    // 1 + |score|; the density's third derivative times (1 + |score|)⁴ stays below 22 for the normal (at 2.5), and below it for t.
    private static readonly double LargestError = Math.Pow(1.0 / 128, 4) * 22 / 384;

    [Theory]
    [InlineData("gaussian")]
    [InlineData("t(df=1)")]
    [InlineData("t(df=2.5)")]
    [InlineData("t(df=4)")]
    [InlineData("t(df=30)")]
    [InlineData("t(df=1000)")]
    public void ToBits_AnyScore_IsItsProbability(string text)
    {
        var copula = Copula.Parse(text);
        var random = new Random(3);
        double[] scores = [.. Enumerable.Range(0, 4096).Select(_ => Math.Sinh(8 * (random.NextDouble() - 0.5))), 0.0, -0.0, 1e-300,
            -1e-300];
        var worst = 0.0;
        foreach (var (score, bits) in scores.Zip(Bits(copula, scores)))
        {
            var tail = 0.5 * StudentT.BothTails(score, copula.DegreesOfFreedom);
            Assert.Equal(score > 0 || double.IsPositive(score), bits >> UnitCube.SideBit == 1);
            Assert.Equal(1UL, bits & 1);
            worst = Math.Max(worst, Math.Abs((UnitCube.TailNumber(bits) * UnitCube.SmallestTail) - tail));
        }

        output.WriteLine($"{text}: {worst:E2}");
        Assert.InRange(worst, 0, LargestError);
    }

    [Theory]
    [InlineData("gaussian")]
    [InlineData("t(df=1)")]
    public void ToBits_BeyondAllDraws_IsTheSmallestTail(string copula)
    {
        var bits = Bits(Copula.Parse(copula), [1e300, -1e300, double.MaxValue, double.NegativeInfinity]);
        Assert.All(bits, b => Assert.Equal(1, UnitCube.TailNumber(b)));
        Assert.Equal([1UL, 0, 1, 0], bits.Select(b => b >> UnitCube.SideBit));
    }

    [Theory]
    [InlineData("gaussian")]
    [InlineData("t(df=4)")]
    public void ToBits_AscendingScores_NeverTurnBack(string copula)
    {
        double[] scores = [.. Enumerable.Range(0, 100_000).Select(i => i * 1e-4)];
        var tails = Bits(Copula.Parse(copula), scores).Select(UnitCube.TailNumber).ToList();
        Assert.All(tails.Zip(tails.Skip(1)), pair => Assert.True(pair.First >= pair.Second));
    }

    [Theory]
    [InlineData("gaussian")]
    [InlineData("t(df=1)")]
    public void VectorBits_AnyScore_AreTheScalarBits(string copula)
    {
        if (!ScoreKernel.IsVectorSupported)
        {
            return;
        }

        var table = ScoreTable.Of(Copula.Parse(copula));
        var random = new Random(5);
        double[] one = [.. Enumerable.Range(0, 65_534).Select(_ => Math.Sinh(90 * (random.NextDouble() - 0.5))), 0.0, -0.0];
        double[] four = [.. one];
        ScoreKernel.ScalarBits(table.Rows, table.End, one);
        ScoreKernel.VectorBits(table.Rows, table.End, four);
        Assert.Equal(one.Select(BitConverter.DoubleToUInt64Bits), four.Select(BitConverter.DoubleToUInt64Bits));
    }

    private static List<ulong> Bits(Copula copula, double[] scores)
    {
        // Whole granules; what is added is cut off again.
        double[] block = [.. scores, .. new double[(16 - (scores.Length % 16)) % 16]];
        ScoreTable.Of(copula).ToBits(block);
        return [.. block.Take(scores.Length).Select(BitConverter.DoubleToUInt64Bits)];
    }
}
