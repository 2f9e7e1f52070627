using PainCost.Modelling.Compiled;
using PainCost.Sampling.Draws;
using PainCost.Sampling.Passes;
using PainCost.Sampling.Ranks;
using PainCost.Sampling.Runs;
using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests.Sampling.Ranks;

/// <summary>Order statistics from brackets that narrow while draws come in. Oracle: all draws, sorted.</summary>
public class BracketTests
{
    private const int Draws = 600_000;

    private static readonly long[] Ranks = [0, 1, 17, Draws / 40, (Draws / 40) + 400, Draws / 2, Draws - 2, Draws - 1];

    /// <summary>Draws that come in an order: nothing that the first say of the rest is true.</summary>
    public static TheoryData<string, Func<long, double>> Orders => new()
    {
        { "rising", draw => draw },
        { "falling", draw => -draw },
        { "one value, then others", draw => draw < 70_000 ? 5 : draw % 11 },
        { "small, then large", draw => draw < Draws / 2 ? draw % 1009 : 1e6 + (draw % 1013) },
        { "seven values", draw => draw * 48_271 % 7 },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Run_DrawsInAnyOrder_FindsEveryRank(string order, Func<long, double> draw)
    {
        Assert.NotEmpty(order);
        var sorted = SlowDraws.Sorted(Enumerable.Range(0, Draws).Select(i => draw(i)));
        foreach (var threads in new[] { 1, 3 })
        {
            var summary = Summarise(draw, threads);
            Assert.Equal(Ranks.Select(r => sorted[r]), summary.OrderStatistics.Select(values => values[0]));
            Assert.Equal(SlowDraws.Moments(sorted).Mean, summary.Moments.Mean, 1e-9 * sorted.Max(Math.Abs));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Narrow_RandomBrackets_KeepEveryRankWithin(int seed)
    {
        var random = new Random(seed);
        double[] values = [.. Enumerable.Range(0, 5000).Select(_ => (double)random.Next(0, 400))];
        var sorted = SlowDraws.Sorted(values);
        var counts = new BracketCount(new Bracket(double.NegativeInfinity, double.PositiveInfinity));
        counts.Add(values);
        var (low, high) = (0, values.Length - 1);
        while (high - low > 10)
        {
            counts.Narrow(counts.Between(low, high));
            foreach (var rank in new[] { low, (low + high) / 2, high })
            {
                Assert.True(counts.TrySelect(rank, out var value));
                Assert.Equal(sorted[rank], value);
            }

            (low, high) = (low + random.Next(0, (high - low) / 4), high - random.Next(0, (high - low) / 4) - 1);
        }
    }

    [Fact]
    public void TrySelect_RankOutsideTheBracket_IsRefused()
    {
        var counts = new BracketCount(new Bracket(3, 5));
        counts.Add([1, 2, 3, 4, 5, 6, 7]);
        Assert.Equal([false, false, true, true, true, false, false], Enumerable.Range(0, 7).Select(rank => counts.TrySelect(rank, out _)));
    }

    private static OutputSummary Summarise(Func<long, double> draw, int threads)
    {
        var model = Model.Of(("x", Input.Uncertain("x", Distribution.Uniform(low: 0, high: 1), "1")));
        var pass = new Pass(model.Program, new OrderedDraws(draw), Draws,
            new PassSettings(threads, 1024, null, Draws, CancellationToken.None));
        return new Summariser(pass, [0], [.. Ranks.Select(r => new RankTarget([r]))], new DrawPlan(Seed: 0, Draws)).Run()[0];
    }

    private sealed class OrderedDraws(Func<long, double> draw) : IInputDraws
    {
        public void Fill(int input, long firstDraw, Span<double> block)
        {
            for (var i = 0; i < block.Length; i++)
            {
                block[i] = draw(firstDraw + i);
            }
        }
    }
}
