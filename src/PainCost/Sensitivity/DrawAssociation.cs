using PainCost.Numerics.Matrices;
using PainCost.Sampling.Columns;
using PainCost.Sampling.Ranks;
using PainCost.Sensitivity.Evaluation;
using PainCost.Sensitivity.Variance;

namespace PainCost.Sensitivity;

/// <summary>
/// How each input goes with an output over the draws that a simulation made anyway: no evaluation of the model beyond them.
/// </summary>
public sealed class DrawAssociation
{
    /// <summary>The level of the intervals.</summary>
    public const double Level = 0.95;

    // The 97.5th percentile of Student's t with one degree of freedom less than there are groups in the jackknife, 19.
    private const double StandardErrors = 2.093024;

    private const double Rounding = 1e-12;
    private const int DrawsPerInput = 10;
    private const int FewestDraws = 100;

    private DrawAssociation(
        DrawTable draws, DrawColumn output, double determination, double rankDetermination, IReadOnlyList<AssociationRow> rows)
    {
        (Draws, Output, Unit, Rows) = (draws.Draws, output.Name, output.Unit, rows);
        Simulation = draws.Simulation;
        (Determination, RankDetermination) = (determination, rankDetermination);
    }

    /// <summary>The simulation whose draws were used, with its seed and model; null for draws that were made elsewhere.</summary>
    public Simulation? Simulation { get; }

    /// <summary>How many draws were used.</summary>
    public int Draws { get; }

    /// <summary>The output's name.</summary>
    public string Output { get; }

    /// <summary>The unit of the output.</summary>
    public Unit Unit { get; }

    /// <summary>Whether any draw of the output differs by more than rounding; if not, there are no rows.</summary>
    public bool IsMoved => Rows.Count > 0;

    /// <summary>
    /// A row for every uncertain input that the output's formula uses, by descending size of the partial rank correlation.
    /// </summary>
    public IReadOnlyList<AssociationRow> Rows { get; }

    /// <summary>How one input went with the output.</summary>
    /// <param name="input">The input's name.</param>
    /// <returns>Correlations, coefficients and the first-order index, all bare numbers.</returns>
    /// <exception cref="ArgumentException">There is no row of that input; the message lists those there are.</exception>
    public AssociationRow this[string input] => Rows.FirstOrDefault(row => row.Input == input) ?? throw new ArgumentException(
        $"There is no row of '{input}' for '{Output}'; there are {(IsMoved ? string.Join(", ", Rows.Select(row => $"'{row.Input}'")) : "none, because nothing moves it")}.");

    /// <summary>
    /// The share of the variance that a linear regression on all inputs accounts for, R² [1]: near 1, the regression coefficients say
    /// all.
    /// </summary>
    public double Determination { get; }

    /// <summary>The same for ranks [1]: near 1, every input only raises or only lowers the output.</summary>
    public double RankDetermination { get; }

    /// <summary>The size below which chance alone gives a rank correlation in 95 of 100 simulations with so many draws [1].</summary>
    public double ChanceCorrelation => IndexEstimate.NormalErrors / Math.Sqrt(Draws - 1);

    /// <summary>The share of the variance that inputs account for alone: the sum of the first-order indices [1].</summary>
    public double SumOfFirst => Rows.Sum(row => row.First.Value);

    /// <summary>Ranks, regresses and bins the draws of a simulation.</summary>
    /// <param name="simulation">
    /// The simulation; its draws are made again and kept while this works, eight bytes for each draw and input.
    /// </param>
    /// <param name="output">The output's name.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Correlations, coefficients and first-order indices, all bare numbers.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output, or the draws are fewer than 100, or than ten for each input.
    /// </exception>
    /// <exception cref="ArithmeticException">The inputs' draws are combinations of one another.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DrawAssociation Of(Simulation simulation, string output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(output);
        var studied = OutputsOf.Only(simulation.Model, [output]);
        List<string> inputs = [.. studied.Inputs.Where(input => !input.Distribution.IsFixed).Select(input => input.Name)];
        CheckDraws(simulation.Draws, inputs.Count, output);
        var kept = simulation.Keep(inputs.Contains(output) ? inputs : [output, .. inputs], cancellationToken);
        var estimate = simulation[output];
        return Study(kept, output, inputs, estimate.Mean, estimate.StandardDeviation, cancellationToken);
    }

    /// <summary>Ranks, regresses and bins draws that are kept, wherever they were made.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="output">The column that is looked at.</param>
    /// <param name="inputs">
    /// The columns that it may go with; nothing named means every other column. One of which no draw differs is left out.
    /// </param>
    /// <returns>Correlations, coefficients and first-order indices, all bare numbers.</returns>
    /// <exception cref="ArgumentException">
    /// There is no such column, the output or a column twice among the inputs, or fewer than 100 draws, or than ten for each input.
    /// </exception>
    /// <exception cref="ArithmeticException">The inputs' draws are combinations of one another.</exception>
    public static DrawAssociation Of(DrawTable draws, string output, params IReadOnlyList<string> inputs) =>
        Of(draws, output, inputs, CancellationToken.None);

    /// <summary>Ranks, regresses and bins draws that are kept, as above, until it is cancelled.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="output">The column that is looked at.</param>
    /// <param name="inputs">The columns that it may go with; nothing named means every other column.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Correlations, coefficients and first-order indices, all bare numbers.</returns>
    /// <exception cref="ArgumentException">
    /// There is no such column, the output or a column twice among the inputs, or fewer than 100 draws, or than ten for each input.
    /// </exception>
    /// <exception cref="ArithmeticException">The inputs' draws are combinations of one another.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DrawAssociation Of(DrawTable draws, string output, IReadOnlyList<string> inputs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draws);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Contains(output) || inputs.Distinct(StringComparer.Ordinal).Count() < inputs.Count)
        {
            throw new ArgumentException(
                $"Name each input once, and not the output '{output}', but the names are: {string.Join(", ", inputs)}.");
        }

        var named = inputs.Count > 0 ? inputs : [.. draws.Names.Where(name => name != draws.Column(output).Name)];
        List<string> moving = [.. named.Where(name => draws[name].IndexOfAnyExcept(draws[name][0]) >= 0)];
        CheckDraws(draws.Draws, moving.Count, output);
        return Study(draws, output, moving, draws.Column(output).Mean, draws.Column(output).StandardDeviation, cancellationToken);
    }

    private static void CheckDraws(long draws, int inputs, string output)
    {
        var fewest = Math.Max(FewestDraws, DrawsPerInput * inputs);
        if (draws < fewest)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"There are {draws:N0} draws; with {inputs} inputs of '{output}' at least {fewest:N0} are needed."));
        }
    }

    private static DrawAssociation Study(
        DrawTable draws, string name, List<string> inputs, double mean, double deviation, CancellationToken cancellation)
    {
        var output = draws.Column(name);
        if (inputs.Count == 0 || !(deviation > Rounding * Math.Abs(mean)))
        {
            return new DrawAssociation(draws, output, 0, 0, []);
        }

        List<double[]> columns = [.. inputs.Select(input => draws.Column(input).Array)];
        var sorted = columns.Select(column => DrawRanks.Of(column, cancellation)).ToList();
        var ranksOfOutput = DrawRanks.Of(output.Values, cancellation).Values;
        var linear = LinearRegression.Of(columns, output.Array, cancellation);
        var ranked = LinearRegression.Of([.. sorted.Select(ranks => ranks.Values)], ranksOfOutput, cancellation);
        var centred = Array.ConvertAll(output.Array, value => value - mean);
        var rows = inputs.Select((input, i) => new AssociationRow(input)
        {
            Pearson = linear.Correlations[i],
            Spearman = ranked.Correlations[i],
            Kendall = KendallTau.Of(sorted[i], ranksOfOutput, cancellation),
            Partial = linear.Partial(i),
            PartialRank = ranked.Partial(i),
            StandardizedRegression = linear.Coefficients[i],
            StandardizedRankRegression = ranked.Coefficients[i],
            First = new BinnedFirstOrder(sorted[i].Order, centred, cancellation).Estimate(StandardErrors),
        });
        return new DrawAssociation(
            draws, output, linear.Determination, ranked.Determination, [.. rows.OrderByDescending(row => Math.Abs(row.PartialRank))]);
    }
}
