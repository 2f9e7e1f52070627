using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Json;
using PainCost.Quantities;
using PainCost.Sampling.Columns;
using PainCost.Sampling.Ranks;
using PainCost.Sampling.Runs;

namespace PainCost;

/// <summary>What a simulation says of one output: its mean, its spread, and how far chance may have moved them.</summary>
/// <remarks>
/// Draws are a function of seed, design, input name and number, so none are stored: a percentile or probability that was not
/// computed with the simulation runs the draws again, and is as exact.
/// </remarks>
[JsonConverter(typeof(JsonFormConverter<Estimate>))]
public sealed class Estimate : IJsonForm
{
    private const double UsualLevel = 0.95;

    private readonly SimulationRun run;
    private readonly int output;

    internal Estimate(SimulationRun run, int output)
    {
        (this.run, this.output) = (run, output);
        Name = run.Model.Outputs[output].Name;
        Unit = run.Model.Outputs[output].Unit;
    }

    /// <summary>The output's name.</summary>
    public string Name { get; }

    /// <summary>The unit of the output, and of every figure here that is not a bare number.</summary>
    public Unit Unit { get; }

    /// <summary>
    /// The value with every input at its central value, in <see cref="Unit"/>; differs from the mean when the equation is not linear.
    /// </summary>
    /// <exception cref="ArithmeticException">The base case is not a finite number, though the draws are.</exception>
    public double BaseCase => double.IsFinite(BaseCaseIfAny) ? BaseCaseIfAny : throw Model.IllegalBaseCase(Name);

    /// <summary>The mean over the draws, in <see cref="Unit"/>.</summary>
    public double Mean => run.Summaries[output].Moments.Mean;

    /// <summary>The standard deviation over the draws, in <see cref="Unit"/>; 0 when no draw differs.</summary>
    public double StandardDeviation => run.Summaries[output].Moments.StandardDeviation;

    /// <summary>The skewness over the draws, a bare number; 0 when no draw differs.</summary>
    public double Skewness => run.Summaries[output].Moments.Skewness;

    /// <summary>The excess kurtosis over the draws, a bare number: 0 for a normal distribution, and when no draw differs.</summary>
    public double ExcessKurtosis => run.Summaries[output].Moments.ExcessKurtosis;

    /// <summary>
    /// The standard error of <see cref="Mean"/> from the number of draws being finite, in <see cref="Unit"/>; not the uncertainty of the
    /// output.
    /// </summary>
    /// <remarks>
    /// By what the design makes independent: draws (Monte Carlo), pairs (antithetic), or replicates (Latin hypercube, Sobol). With a single
    /// replicate of the last two it is the error that independent draws would have, as a rule far too large.
    /// </remarks>
    public double MonteCarloError => run.Summaries[output].MonteCarloError;

    /// <summary>Exactly the value that the given share of the draws stays below.</summary>
    /// <param name="probability">In [0, 1].</param>
    /// <returns>The percentile in <see cref="Unit"/>, interpolated between neighbouring draws at (n − 1) p.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside [0, 1] or not a number.</exception>
    public double Percentile(double probability)
    {
        if (!(probability >= 0 && probability <= 1))
        {
            throw new ArgumentOutOfRangeException(
                null, "A probability must lie in [0, 1]; write 0.975 for the 97.5th percentile.");
        }

        return Target(probability).Value(OrderStatistics(probability));
    }

    /// <summary>The standard error of a percentile from the number of draws being finite, read off the draws around it.</summary>
    /// <remarks>
    /// That of its rank, times how far the draws lie apart there. The rank's is told by how much the replicates differ (Latin hypercube,
    /// Sobol), which
    /// runs the draws again, or else is that of independent draws. Antithetic pairs are taken for independent draws: their error may be
    /// smaller, or, for
    /// an output that hardly differs within a pair, up to √2 times as large.
    /// </remarks>
    /// <param name="probability">In (0, 1).</param>
    /// <returns>The standard error in <see cref="Unit"/>; not the uncertainty of the output.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The probability is not inside (0, 1), or so near an end that the draws do not reach beyond the percentile.
    /// </exception>
    public double PercentileMonteCarloError(double probability)
    {
        RankCheck.Share(probability, "The probability of a percentile");
        return TryPercentileMonteCarloError(probability) ?? throw TooFewDraws(probability);
    }

    /// <summary>The same; null when the draws are too few to tell.</summary>
    internal double? TryPercentileMonteCarloError(double probability)
    {
        var target = Target(probability);
        if (!target.HasError)
        {
            return null;
        }

        var values = OrderStatistics(probability);
        return run.Options.Replicates > 1
            ? target.Error(values, run.ErrorOfRank(output, probability, target.Value(values)))
            : target.Error(values);
    }

    /// <summary>
    /// Where a percentile would come to lie with infinitely many draws: between two of the sorted draws, by binomial ranks.
    /// </summary>
    /// <remarks>Exact for independent draws (Monte Carlo). Of a Latin hypercube or Sobol it is wider than it need be.</remarks>
    /// <param name="probability">In (0, 1).</param>
    /// <param name="level">The confidence, in (0, 1); at most half of what is left falls on either side.</param>
    /// <returns>Two draws, in <see cref="Unit"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An argument is not inside (0, 1), or the draws are too few to bound the percentile.
    /// </exception>
    public Interval PercentileInterval(double probability, double level)
    {
        var (low, high) = RankCheck.BoundingRanks(run.Draws, probability, level);
        var ends = run.OrderStatistics(output, new RankTarget([low, high]));
        return new Interval(ends[0], ends[1], level, IntervalKind.MonteCarlo);
    }

    /// <summary>The uncertainty interval with equal shares of the draws beyond either end.</summary>
    /// <param name="level">The share within, in (0, 1); usually 0.95.</param>
    /// <returns>Its ends, in <see cref="Unit"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not inside (0, 1).</exception>
    public Interval Interval(double level)
    {
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(
                null, "The level of an interval must lie in (0, 1); write 0.95 for 95 %.");
        }

        // Round, so that (1 − 0.95) / 2 is the 0.025 that is computed with every simulation.
        var tail = Math.Round((1 - level) / 2, 12);
        return new Interval(Percentile(tail), Percentile(1 - tail), level, IntervalKind.Uncertainty);
    }

    /// <summary>The share of draws above a value: the probability that the output exceeds it.</summary>
    /// <param name="value">In <see cref="Unit"/>.</param>
    /// <returns>A bare number in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double ProbabilityAbove(double value)
    {
        RankCheck.Number(value);
        return (double)run.CountAbove(output, value) / run.Draws;
    }

    /// <summary>
    /// Where the probability of exceeding a value would come to lie with infinitely many draws (Clopper and Pearson 1934).
    /// </summary>
    /// <remarks>Exact for independent draws (Monte Carlo). Of a Latin hypercube or Sobol it is wider than it need be.</remarks>
    /// <param name="value">In <see cref="Unit"/>.</param>
    /// <param name="level">The confidence, in (0, 1).</param>
    /// <returns>Two bare numbers in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number, or the level not inside (0, 1).</exception>
    public Interval ProbabilityAboveInterval(double value, double level)
    {
        RankCheck.Number(value);
        RankCheck.Share(level, "The level of an interval");
        return BinomialShare.Interval(run.CountAbove(output, value), run.Draws, level);
    }

    /// <summary>The draws counted in bins of equal width between the 0.1th and the 99.9th percentile.</summary>
    /// <param name="bins">At least 1.</param>
    /// <returns>The histogram; its counts add to the number of draws.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one bin.</exception>
    public Histogram Histogram(int bins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        return run.Histogram(output, bins);
    }

    /// <summary>Name, mean, unit and 95 % uncertainty interval in one line.</summary>
    /// <returns>
    /// For example <c>total: mean 142,887,612,540 USD2023/year, 95 % uncertainty interval 101,345,246,638 to 191,560,913,117</c>.
    /// </returns>
    public override string ToString() => $"{Name}: mean {ValueText.Of(Mean)} {Unit}, {Interval(UsualLevel)}";

    private PercentileTarget Target(double probability) => new(probability, run.Draws);

    /// <summary>The values of a percentile's ranks: those found with the simulation, or else found now.</summary>
    private IReadOnlyList<double> OrderStatistics(double probability) => run.ValuesOf(output, Target(probability), probability);

    private ArgumentOutOfRangeException TooFewDraws(double probability) => new(
        null, FormattableString.Invariant($"{run.Draws:N0} draws are too few to bound the percentile at {probability}; make more."));

    void IJsonForm.WriteTo(Utf8JsonWriter json) => EstimateJson.Write(json, this, run);

    /// <summary>The base case; not finite where it is none.</summary>
    internal double BaseCaseIfAny => run.BaseCases[output];
}
