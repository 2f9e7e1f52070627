using PainCost.Sampling.Passes;
using PainCost.Sensitivity.Variance;

namespace PainCost.Tests.Sensitivity.Variance;

/// <summary>Resampling of rows. Oracles: the same sums the slow way; the binomial law of the counts; the standard error of a
/// mean.</summary>
public sealed class BootstrapTests
{
    private const ulong Seed = 7;

    [Theory]
    [InlineData(64)]
    [InlineData(1000)]
    [InlineData(1001)]
    public void Fill_AnyNumberOfRows_DrawsAsManyRows(int rows)
    {
        var counts = new double[Bootstrap.Padded(rows)];

        new ResampleCounts(rows, Seed).Fill(3, counts);

        Assert.Equal(rows, counts.Sum());
        Assert.Equal(0, counts.Skip(rows).Sum());
    }

    // An input of the stream's name would otherwise be drawn from the bits that the resamples are made of.
    [Fact]
    public void Fill_InputOfTheStreamsName_HasAStreamOfItsOwn()
    {
        const int rows = 64;
        double[] Counts(params string[] names)
        {
            var counts = new double[Bootstrap.Padded(rows)];
            new ResampleCounts(rows, Seed, names).Fill(3, counts);
            return counts;
        }

        Assert.Equal(Counts(), Counts("prevalence"));
        Assert.NotEqual(Counts(), Counts("prevalence", ResampleCounts.StreamName));
    }

    // Each count is binomial(n, 1/n), so its variance is 1 − 1/n; over n rows and R resamples the mean square has a standard error of
    // √(2/(nR)).
    [Fact]
    public void Fill_ManyResamples_CountsAreBinomial()
    {
        const int rows = 500, resamples = 400;
        var counts = new double[Bootstrap.Padded(rows)];
        var (source, perRow, squares) = (new ResampleCounts(rows, Seed), new double[rows], 0.0);
        for (var resample = 0; resample < resamples; resample++)
        {
            source.Fill(resample, counts);
            for (var row = 0; row < rows; row++)
            {
                perRow[row] += counts[row];
                squares += (counts[row] - 1) * (counts[row] - 1);
            }
        }

        Assert.Equal(1 - (1.0 / rows), squares / (rows * resamples), 4 * Math.Sqrt(3.0 / (rows * resamples)));
        Assert.All(perRow, sum => Assert.InRange(sum / resamples, 1 - (5 / Math.Sqrt(resamples)), 1 + (5 / Math.Sqrt(resamples))));
    }

    [Fact]
    public void Sums_AnyTerms_EqualTheSlowSums()
    {
        const int rows = 1300, resamples = 7;
        var random = new Random(5);
        double[][] terms = [.. Enumerable.Range(0, 3)
            .Select(_ => Enumerable.Range(0, Bootstrap.Padded(rows)).Select(row => row < rows ? random.NextDouble() - 0.5 : 0).ToArray())];

        var sums = new Bootstrap(rows, resamples, Seed, Settings(threads: 2)).Sums(terms);

        var counts = new double[Bootstrap.Padded(rows)];
        for (var resample = 0; resample < resamples; resample++)
        {
            new ResampleCounts(rows, Seed).Fill(resample, counts);
            for (var term = 0; term < terms.Length; term++)
            {
                Assert.Equal(counts.Zip(terms[term], (count, value) => count * value).Sum(), sums[resample][term], rows * 1e-15);
            }
        }
    }

    // The spread of resampled means is the standard error of the mean, itself known to 1/√(2R) of it.
    [Fact]
    public void Sums_OfOneColumn_SpreadByTheStandardErrorOfAMean()
    {
        const int rows = 2000, resamples = 2000;
        var random = new Random(6);
        double[] column = [.. Enumerable.Range(0, rows).Select(_ => random.NextDouble())];
        var (mean, padded) = (column.Average(), column.Concat(new double[Bootstrap.Padded(rows) - rows]).ToArray());
        var variance = column.Sum(value => (value - mean) * (value - mean)) / rows;

        double[] means = [.. new Bootstrap(rows, resamples, Seed, Settings(threads: 1)).Sums([padded]).Select(sums => sums[0] / rows)];

        var spread = Math.Sqrt(means.Sum(each => (each - mean) * (each - mean)) / resamples);
        Assert.Equal(1, spread / Math.Sqrt(variance / rows), 4 / Math.Sqrt(2.0 * resamples));
    }

    private static PassSettings Settings(int threads) => new(threads, PassSettings.UsualBlockSize, null, 0, CancellationToken.None);
}
