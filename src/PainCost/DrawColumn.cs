using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Json;
using PainCost.Sampling.Columns;
using PainCost.Sampling.Passes;
using PainCost.Sampling.Powers;
using PainCost.Sampling.Ranks;

namespace PainCost;

/// <summary>The draws of one quantity, with its name and unit, and what they say of it.</summary>
/// <remarks>
/// Immutable. Every draw counts alike. What is said of chance holds for independent draws; of a Latin hypercube or Sobol it is too
/// wide.
/// </remarks>
[JsonConverter(typeof(JsonFormConverter<DrawColumn>))]
public sealed class DrawColumn : IJsonForm
{
    private const double HistogramTail = 0.001;

    private readonly double[] values;
    private readonly Lazy<Moments> moments;

    /// <param name="name">Unique in its table.</param>
    /// <param name="unit">The unit of each draw.</param>
    /// <param name="values">At least one draw; kept, and written by nobody from now on.</param>
    internal DrawColumn(string name, Unit unit, double[] values)
    {
        (Name, Unit, this.values) = (name, unit, values);
        moments = new(() => Moments.OfDraws(this.values));
    }

    /// <summary>The quantity's name.</summary>
    public string Name { get; }

    /// <summary>The unit of each draw, and of every figure here that is not a bare number.</summary>
    public Unit Unit { get; }

    /// <summary>The draws in their order, in <see cref="Unit"/>.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>The mean, in <see cref="Unit"/>.</summary>
    public double Mean => moments.Value.Mean;

    /// <summary>The standard deviation, in <see cref="Unit"/>; divides by n − 1, and is 0 when no draw differs.</summary>
    public double StandardDeviation => moments.Value.StandardDeviation;

    /// <summary>The skewness, a bare number; 0 when no draw differs.</summary>
    public double Skewness => moments.Value.Skewness;

    /// <summary>The kurtosis less 3, a bare number; 0 when no draw differs.</summary>
    public double ExcessKurtosis => moments.Value.ExcessKurtosis;

    /// <summary>
    /// The standard error of <see cref="Mean"/> from the number of draws being finite, in <see cref="Unit"/>: that of independent
    /// draws.
    /// </summary>
    public double MonteCarloError => StandardDeviation / Math.Sqrt(values.Length);

    /// <summary>A percentile of the draws.</summary>
    /// <param name="probability">In [0, 1].</param>
    /// <param name="type">How it is read off the sorted draws; the usual is what estimates use.</param>
    /// <returns>The percentile, in <see cref="Unit"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The probability is outside [0, 1] or not a number, or the type is none of the nine.
    /// </exception>
    public double Percentile(double probability, PercentileType type = PercentileType.Linear)
    {
        RankCheck.Probability(probability);
        var rank = PercentileRank.Of(probability, values.Length, type);
        var ends = Sorted(rank.Lower, rank.Upper);
        return rank.Interpolate(ends[0], ends[1]);
    }

    /// <summary>
    /// Where a percentile would come to lie with infinitely many draws: between two of the sorted draws, by binomial ranks.
    /// </summary>
    /// <param name="probability">In (0, 1).</param>
    /// <param name="level">The confidence, in (0, 1); at most half of what is left falls on either side.</param>
    /// <returns>Two draws, in <see cref="Unit"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An argument is not inside (0, 1), or the draws are too few to bound the percentile.
    /// </exception>
    public Interval PercentileInterval(double probability, double level)
    {
        var (low, high) = RankCheck.BoundingRanks(values.Length, probability, level);
        var ends = Sorted(low, high);
        return new Interval(ends[0], ends[1], level, IntervalKind.MonteCarlo);
    }

    /// <summary>The uncertainty interval with equal shares of the draws beyond either end.</summary>
    /// <param name="level">The share within, in (0, 1); usually 0.95.</param>
    /// <returns>Its ends, in <see cref="Unit"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not inside (0, 1).</exception>
    public Interval Interval(double level)
    {
        RankCheck.Share(level, "The level of an interval");
        var tail = Math.Round((1 - level) / 2, 12);
        return new Interval(Percentile(tail), Percentile(1 - tail), level, IntervalKind.Uncertainty);
    }

    /// <summary>The share of draws above a value.</summary>
    /// <param name="value">In <see cref="Unit"/>.</param>
    /// <returns>A bare number in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double ProbabilityAbove(double value)
    {
        RankCheck.Number(value);
        return (double)CountAbove(value) / values.Length;
    }

    /// <summary>
    /// Where the probability of exceeding a value would come to lie with infinitely many draws (Clopper and Pearson 1934).
    /// </summary>
    /// <param name="value">In <see cref="Unit"/>.</param>
    /// <param name="level">The confidence, in (0, 1).</param>
    /// <returns>Two bare numbers in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number, or the level not inside (0, 1).</exception>
    public Interval ProbabilityAboveInterval(double value, double level)
    {
        RankCheck.Number(value);
        RankCheck.Share(level, "The level of an interval");
        return BinomialShare.Interval(CountAbove(value), values.Length, level);
    }

    /// <summary>The draws counted in bins of equal width between the 0.1th and the 99.9th percentile.</summary>
    /// <param name="bins">At least 1.</param>
    /// <returns>The histogram; its counts add to the number of draws.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one bin.</exception>
    public Histogram Histogram(int bins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        var (low, high) = (Percentile(HistogramTail), Percentile(1 - HistogramTail));
        if (!(high > low))
        {
            return new Histogram(low, low, [values.Length, .. new long[bins - 1]]);
        }

        var count = new BinCount(low, high, bins);
        count.Add(output: 0, firstDraw: 0, values);
        return new Histogram(low, high, count.Counts);
    }

    /// <summary>Name, mean, unit and 95 % uncertainty interval in one line.</summary>
    /// <returns>For example <c>cost: mean 8,068 USD2021/case/year, 95 % uncertainty interval 7,304 to 8,871</c>.</returns>
    public override string ToString() => $"{Name}: mean {Quantities.ValueText.Of(Mean)} {Unit}, {Interval(0.95)}";

    /// <summary>The draws themselves, for what works on arrays and changes none.</summary>
    internal double[] Array => values;

    private long CountAbove(double value)
    {
        var count = 0L;
        foreach (var draw in values)
        {
            count += draw > value ? 1 : 0;
        }

        return count;
    }

    /// <summary>The draws that stand at two ranks, counted from 0, when all are sorted.</summary>
    private double[] Sorted(long lower, long upper)
    {
        var ends = new double[2];
        OrderStatistic.SelectMany((double[])values.Clone(), [(int)lower, (int)upper], ends);
        return ends;
    }

    void IJsonForm.WriteTo(Utf8JsonWriter json) => EstimateJson.Write(json, this);
}
