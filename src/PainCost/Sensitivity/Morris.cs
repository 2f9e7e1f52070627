using PainCost.Modelling.Blocks;
using PainCost.Sampling.Passes;
using PainCost.Sensitivity.Evaluation;
using PainCost.Sensitivity.Screening;
using PainCost.Texts.Names;

namespace PainCost.Sensitivity;

/// <summary>
/// A screening of many inputs with few evaluations: each input is moved by half of its probability from many random places, and what that
/// did to the outputs is averaged. The design and what came of it, in one object.
/// </summary>
/// <remarks>
/// Inputs are taken at the middles of equal shares of their probability, so none is ever infinite. They are taken as independent.
/// </remarks>
public sealed class Morris
{
    private const int FewestWalks = 4;
    private const int MostWalks = 10_000;

    private readonly NamedList<MorrisOutput> byName;

    private Morris(Model model, int trajectories, ulong seed, MorrisOptions options, long evaluations, IReadOnlyList<MorrisOutput> outputs)
    {
        (Model, Trajectories, Seed, Options, Evaluations, Outputs) = (model, trajectories, seed, options, evaluations, outputs);
        byName = new("The analysis", "output", outputs, o => o.Name);
    }

    /// <summary>The model.</summary>
    public Model Model { get; }

    /// <summary>How many walks were made, each moving every uncertain input once.</summary>
    public int Trajectories { get; }

    /// <summary>The seed; the same seed gives the same bits.</summary>
    public ulong Seed { get; }

    /// <summary>What the analysis was told: levels, outputs.</summary>
    public MorrisOptions Options { get; }

    /// <summary>How often the model was evaluated: walks × (inputs + 1).</summary>
    public long Evaluations { get; }

    /// <summary>What was found for every output, in the model's order.</summary>
    public IReadOnlyList<MorrisOutput> Outputs { get; }

    /// <summary>What was found for one output.</summary>
    /// <param name="output">The output's name.</param>
    /// <returns>The effects, in the output's unit.</returns>
    /// <exception cref="ArgumentException">The analysis did not look at such an output; the message lists those it did.</exception>
    public MorrisOutput this[string output] => byName.Find(output);

    /// <summary>Walks over the grid and averages the effects.</summary>
    /// <param name="model">The model; its inputs are taken as independent.</param>
    /// <param name="trajectories">How many walks, from 4 to 10,000; 50 usually tell large from small.</param>
    /// <param name="seed">Any number; the same seed gives the same bits.</param>
    /// <param name="options">Outputs, levels.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>Mean, mean size and standard deviation of the effects, each in the output's unit, with standard errors.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Too few walks or too many.</exception>
    /// <exception cref="ArgumentException">The model has no such output, or its inputs are correlated.</exception>
    /// <exception cref="ArithmeticException">An output is not a finite number at some point.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Morris Of(
        Model model, int trajectories, ulong seed, MorrisOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (trajectories is < FewestWalks or > MostWalks)
        {
            throw new ArgumentOutOfRangeException(
                null, $"Trajectories must be from {FewestWalks} to {MostWalks:N0}; 50 are usual.");
        }

        options ??= new MorrisOptions();
        var studied = OutputsOf.OnlyIndependent(model, options.Outputs, "Elementary effects");
        List<Input> moved = [.. studied.Inputs.Where(input => !input.Distribution.IsFixed)];
        var walks = new Trajectories(moved.Select(input => input.Name).ToList(), seed, trajectories, options.Levels);
        var settings = new PassSettings(options.Run.Threads, options.Run.BlockSize, options.Run.Progress, walks.Points, cancellationToken);
        var values = Evaluate(studied, walks, settings);
        return new Morris(
            model, trajectories, seed, options, walks.Points,
            [.. studied.Outputs.Select((output, i) => Effects(output, moved, walks, values[i]))]);
    }

    private static double[][] Evaluate(Model model, Trajectories walks, PassSettings settings)
    {
        double[][] values = [.. model.Outputs.Select(_ => new double[walks.Points])];
        var draws = new GridDraws(walks, model.Inputs);
        var evaluation = new ProgramEvaluation(model.Program);
        new RowBlocks(walks.Points, settings.BlockSize, settings)
            .Run(1, () => new Worker(evaluation.Begin(settings.BlockSize), draws, values));
        return values;
    }

    private static MorrisOutput Effects(ModelOutput output, List<Input> moved, Trajectories walks, double[] values)
    {
        var illegal = Array.FindIndex(values, value => !double.IsFinite(value));
        if (illegal >= 0)
        {
            var place = moved.Select(
                (input, i) =>
                FormattableString.Invariant(
                $"{input.Name} = {input.Distribution.Quantile(walks.Probability(walks.Level(illegal, i))):G6} {input.Unit}"));
            throw new ArithmeticException(
                $"'{output.Name}' is not a finite number where {string.Join(", ", place)}. Bound the input that reaches an illegal value.");
        }

        var effects =
            ElementaryEffects.Of(walks.Points, moved.Count, (point, input) => walks.Probability(walks.Level(point, input)), values);
        return new MorrisOutput(
            output.Name, output.Unit,
            [.. moved.Select((input, i) => MorrisEffect.Of(input, effects[i])).OrderByDescending(effect => effect.MeanAbsolute)]);
    }

    private sealed class Worker(IEvaluationRun run, GridDraws draws, double[][] values) : IBlockWorker
    {
        public void Work(int block, int firstRow, int count)
        {
            run.Run(draws, firstRow, BlockProgram.Padded(count));
            for (var output = 0; output < values.Length; output++)
            {
                run.Read(output, values[output].AsSpan(firstRow, count));
            }
        }
    }
}
