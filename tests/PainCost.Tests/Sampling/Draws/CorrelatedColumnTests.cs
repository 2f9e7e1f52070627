using PainCost.Sampling.Draws;
using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Draws;

/// <summary>The draws of one member of a group. Oracle: the formula, one draw at a time, and the allocation counter.</summary>
public class CorrelatedColumnTests
{
    private const int Block = 1024;
    private const ulong Seed = 21;

    private static readonly Input First = Input.Uncertain("a", Distribution.Uniform(low: 0, high: 1), "1");
    private static readonly Input Second = Input.Uncertain("b", Distribution.Uniform(low: 0, high: 1), "1");

    // a = Φ(z), b = Φ(r z + √(1 − r²) w): coordinates by the generator's own bits, scores by the normal quantile function.
    [Fact]
    public void Fill_GaussianPair_IsTheFormula()
    {
        const double r = 0.8;
        var drawn = Fill(Copula.Gaussian, Correlation.Kendall("a", "b", 2 / Math.PI * Math.Asin(r)), input: 1);
        var normal = Distribution.Normal(mean: 0, standardError: 1);
        var (z, w) = (Coordinates("a"), Coordinates("b"));
        var worst = Enumerable.Range(0, Block).Max(i => Math.Abs(
            drawn[i] - normal.CumulativeProbability((r * normal.Quantile(z[i])) + (Math.Sqrt(1 - (r * r)) * normal.Quantile(w[i])))));

        // Normal scores from the table are right to a millionth of a standard deviation, and the density is at most 0.4.
        Assert.InRange(worst, 0, 0.4e-6 * (r + Math.Sqrt(1 - (r * r))));
    }

    [Theory]
    [InlineData("gaussian")]
    [InlineData("t(df=4)")]
    public void Fill_AnyBlock_AllocatesNothing(string copula)
    {
        var draws = Draws(Copula.Parse(copula), Correlation.Spearman("a", "b", 0.5));
        var block = new double[Block];
        draws.Fill(1, 0, block);
        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 1; i <= 1000; i++)
            {
                draws.Fill(1, i * Block, block);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The least of several runs: what the runtime does on the side may move the counter, an allocation a block moves it every time.
        Assert.InRange(Enumerable.Range(0, 5).Min(_ => Allocated()), 0, Block);
    }

    private static double[] Fill(Copula copula, Correlation pair, int input)
    {
        var block = new double[Block];
        Draws(copula, pair).Fill(input, 0, block);
        return block;
    }

    private static InputDraws Draws(Copula copula, Correlation pair)
    {
        var model = Model.Of(("both", First + Second)).Correlate(Correlations.Of(pair).Under(copula));
        return new(model.Inputs, new DrawPlan(Seed, Draws: long.MaxValue) { Groups = model.Groups });
    }

    private static double[] Coordinates(string name)
    {
        var bits = new ulong[Block];
        new RandomPoints(InputStream.Of(Seed, name)).Fill(0, bits);
        return [.. bits.Select(UnitCube.Coordinate)];
    }
}
