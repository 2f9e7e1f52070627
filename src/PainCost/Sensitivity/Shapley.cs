using PainCost.Modelling.Blocks;
using PainCost.Sampling.Passes;
using PainCost.Sensitivity.Attribution;
using PainCost.Sensitivity.Evaluation;
using PainCost.Texts.Names;

namespace PainCost.Sensitivity;

/// <summary>
/// Shapley effects: the variance of each output divided among the inputs, all of it, what they do together shared equally among those
/// who do it. The design and what came of it, in one object.
/// </summary>
/// <remarks>
/// Shapley effects are those of Owen 2014, and for correlated inputs of Song, Nelson and Staum 2016, estimated as by Goda 2021 from N (k +
/// 1)
/// evaluations. For independent inputs an effect lies between the first-order and the total Sobol' index. An input that an output does not
/// use has an effect through those that it goes together with. The same bits for any number of threads.
/// </remarks>
public sealed class Shapley
{
    /// <summary>The level of the intervals.</summary>
    public const double Level = 0.95;

    private const int FewestDraws = 64;
    private const int MostDraws = 1 << 30;
    private const double Rounding = 1e-12;

    private readonly NamedList<ShapleyOutput> byName;

    private Shapley(Model model, int draws, ulong seed, ShapleyOptions options, long evaluations, IReadOnlyList<ShapleyOutput> outputs)
    {
        (Model, Draws, Seed, Options, Evaluations, Outputs) = (model, draws, seed, options, evaluations, outputs);
        byName = new("The analysis", "output", outputs, o => o.Name);
    }

    /// <summary>The model.</summary>
    public Model Model { get; }

    /// <summary>How many draws were moved to a counterpart: what was asked for, rounded up to a multiple of 16.</summary>
    public int Draws { get; }

    /// <summary>The seed; the same seed gives the same bits.</summary>
    public ulong Seed { get; }

    /// <summary>What the analysis was told: groups, outputs.</summary>
    public ShapleyOptions Options { get; }

    /// <summary>How often the model was evaluated: N (k + 1) for k inputs or groups.</summary>
    public long Evaluations { get; }

    /// <summary>What was found for every output, in the model's order.</summary>
    public IReadOnlyList<ShapleyOutput> Outputs { get; }

    /// <summary>What was found for one output.</summary>
    /// <param name="output">The output's name.</param>
    /// <returns>Variance and effects.</returns>
    /// <exception cref="ArgumentException">The analysis did not look at such an output; the message lists those it did.</exception>
    public ShapleyOutput this[string output] => byName.Find(output);

    /// <summary>Moves the inputs of every draw one after the other, in random orders, and estimates the effects on all outputs.</summary>
    /// <param name="model">The model, with its correlations.</param>
    /// <param name="draws">From 64 to 2^30; 65,536 give effects to about 0.01.</param>
    /// <param name="seed">Any number; the same seed gives the same bits.</param>
    /// <param name="options">Outputs, groups, threads.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>
    /// The effects, bare numbers, with 95 % intervals. Memory does not grow with the draws but for a few numbers a thousand.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Too few draws or too many.</exception>
    /// <exception cref="ArgumentException">The model has no such output, or a group is not legal.</exception>
    /// <exception cref="ArithmeticException">An output is not a finite number in some draw.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Shapley Of(
        Model model, int draws, ulong seed, ShapleyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (draws is < FewestDraws or > MostDraws)
        {
            throw new ArgumentOutOfRangeException(
                null, $"Shapley effects need from {FewestDraws} to {MostDraws:N0} draws; 65,536 are usual.");
        }

        options ??= new ShapleyOptions();
        var rows = BlockProgram.Padded(draws);
        var studied = OutputsOf.OnlyWholeRows(model, options.Outputs, "Shapley effects");
        var inputs = StudiedInputs.Of(model, studied);
        var factors = Factor.Of(model, inputs.Inputs, options.Groups);
        var evaluations = (long)rows * (factors.Count + 1);
        var settings = new PassSettings(options.Run.Threads, options.Run.BlockSize, options.Run.Progress, evaluations, cancellationToken);
        var sets = PointSets.Of(model, inputs.Drawn, seed, rows, Design.MonteCarlo);
        var sums = ShapleyRun.Run(new ProgramEvaluation(studied.Program), sets, factors, inputs.Tied(factors), seed, rows, settings);
        return new Shapley(
            model, rows, seed, options, evaluations,
            [.. studied.Outputs.Select((output, i) => Effects(studied, output, inputs.Inputs, factors, sums[i], rows))]);
    }

    private static ShapleyOutput Effects(
        Model model, ModelOutput output, IReadOnlyList<Input> inputs, IReadOnlyList<Factor> factors, ShapleySums sums, int rows)
    {
        var variance = sums.Whole / rows;
        if (!double.IsFinite(variance))
        {
            throw new ArithmeticException(
                $"'{output.Name}' is not a finite number in some of the {rows} draws. A simulation with the same seed names the draw; "
                + "bound the input that reaches an illegal value, for example with a truncated normal, a beta or a gamma.");
        }

        var size = model.BaseCaseValues()[model.IndexOf(output.Name)];
        if (!(sums.Scale.Restore(Math.Sqrt(variance)) > Rounding * Math.Abs(size)))
        {
            return new ShapleyOutput(output.Name, output.Unit, 0, []);
        }

        var effects =
            factors.Select((factor, i) => new ShapleyEffect(factor.Name, [.. factor.Inputs.Select(input => inputs[input])], sums.Share(i)));
        return new ShapleyOutput(
            output.Name, output.Unit, sums.Scale.RestoreSquare(variance), [.. effects.OrderByDescending(effect => effect.Share.Value)]);
    }
}
