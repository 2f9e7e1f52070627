using PainCost.Numerics.Matrices;
using PainCost.Sampling.Ranks;
using PainCost.Sensitivity.Evaluation;
using PainCost.Sensitivity.Variance;

namespace PainCost.Sensitivity;

/// <summary>How each input goes with an output over the draws that a simulation made anyway: no evaluation of the model beyond them.</summary>
public sealed class DrawAssociation
{
    /// <summary>The level of the intervals.</summary>
    public const double Level = 0.95;

    // The 97.5th percentile of Student's t with one degree of freedom less than there are groups in the jackknife, 19.
    private const double StandardErrors = 2.093024;

    private const double Rounding = 1e-12;
    private const int DrawsPerInput = 10;
    private const int FewestDraws = 100;

    private DrawAssociation(Simulation simulation, ModelOutput output, double determination, double rankDetermination, IReadOnlyList<AssociationRow> rows)
    {
        (Simulation, Output, Unit, Rows) = (simulation, output.Name, output.Unit, rows);
        (Determination, RankDetermination) = (determination, rankDetermination);
    }

    /// <summary>The simulation whose draws were used, with its seed and model.</summary>
    public Simulation Simulation { get; }

    /// <summary>The output's name.</summary>
    public string Output { get; }

    /// <summary>The unit of the output.</summary>
    public Unit Unit { get; }

    /// <summary>Whether any draw of the output differs by more than rounding; if not, there are no rows.</summary>
    public bool IsMoved => Rows.Count > 0;

    /// <summary>A row for every uncertain input that the output's formula uses, by descending size of the partial rank correlation.</summary>
    public IReadOnlyList<AssociationRow> Rows { get; }

    /// <summary>The share of the variance that a linear regression on all inputs accounts for, R² [1]: near 1, the regression coefficients say all.</summary>
    public double Determination { get; }

    /// <summary>The same for ranks [1]: near 1, every input only raises or only lowers the output.</summary>
    public double RankDetermination { get; }

    /// <summary>The size below which chance alone gives a rank correlation in 95 of 100 simulations with so many draws [1].</summary>
    public double ChanceCorrelation => IndexEstimate.NormalErrors / Math.Sqrt(Simulation.Draws - 1);

    /// <summary>The share of the variance that inputs account for alone: the sum of the first-order indices [1].</summary>
    public double SumOfFirst => Rows.Sum(row => row.First.Value);

    /// <summary>Ranks, regresses and bins the draws of a simulation.</summary>
    /// <param name="simulation">The simulation; its draws are made again and kept while this works, eight bytes for each draw and input.</param>
    /// <param name="output">The output's name.</param>
    /// <returns>Correlations, coefficients and first-order indices, all bare numbers.</returns>
    /// <exception cref="ArgumentException">The model has no such output, or the draws are fewer than 100, or than ten for each input.</exception>
    /// <exception cref="ArithmeticException">The inputs' draws are combinations of one another.</exception>
    public static DrawAssociation Of(Simulation simulation, string output)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(output);
        var studied = OutputsOf.Only(simulation.Model, [output]);
        List<Input> inputs = [.. studied.Inputs.Where(input => !input.Distribution.IsFixed)];
        var fewest = Math.Max(FewestDraws, DrawsPerInput * inputs.Count);
        if (simulation.Draws < fewest)
        {
            throw new ArgumentException(FormattableString.Invariant($"The simulation has {simulation.Draws:N0} draws; with {inputs.Count} inputs of '{output}' at least {fewest:N0} are needed."), nameof(simulation));
        }

        var estimate = simulation[output];
        if (inputs.Count == 0 || !(estimate.StandardDeviation > Rounding * Math.Abs(estimate.Mean)))
        {
            return new DrawAssociation(simulation, studied.Outputs[0], 0, 0, []);
        }

        var names = inputs.Select(input => input.Name).ToList();
        var table = simulation.Keep(names.Contains(output) ? names : [output, .. names]);
        return Of(simulation, studied.Outputs[0], inputs, [.. names.Select(name => table[name].ToArray())], table[output].ToArray());
    }

    private static DrawAssociation Of(Simulation simulation, ModelOutput output, List<Input> inputs, List<double[]> columns, double[] values)
    {
        var sorted = columns.Select(column => DrawRanks.Of(column)).ToList();
        var linear = LinearRegression.Of(columns, values);
        var ranked = LinearRegression.Of([.. sorted.Select(ranks => ranks.Values)], DrawRanks.Of(values).Values);
        var mean = simulation[output.Name].Mean;
        var centred = Array.ConvertAll(values, value => value - mean);
        var rows = inputs.Select((input, i) => new AssociationRow(
            input, ranked.Correlations[i], ranked.Partial(i), linear.Coefficients[i], new BinnedFirstOrder(sorted[i].Order, centred).Estimate(StandardErrors)));
        return new DrawAssociation(
            simulation, output, linear.Determination, ranked.Determination, [.. rows.OrderByDescending(row => Math.Abs(row.PartialRank))]);
    }
}
