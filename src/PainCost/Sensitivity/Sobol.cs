using PainCost.Sampling.Passes;
using PainCost.Sensitivity.Evaluation;
using PainCost.Sensitivity.Variance;
using PainCost.Texts.Names;

namespace PainCost.Sensitivity;

/// <summary>
/// How the variance of outputs divides among inputs that are uncertain and independent: alone (first order), and with all that each
/// does together with others (total). The design and what came of it, in one object.
/// </summary>
/// <remarks>
/// First order after Saltelli et al. 2010, total after Jansen 1999; intervals from resampling the rows with replacement. The same bits
/// for any number of threads.
/// </remarks>
public sealed class Sobol
{
    private const int FewestDraws = 64;

    // 4 GiB of evaluations.
    private const long MostKept = 1L << 29;

    private readonly NamedList<SobolOutput> byName;

    private Sobol(Model model, int draws, ulong seed, SobolOptions options, SaltelliDesign design, IReadOnlyList<SobolOutput> outputs)
    {
        (Model, Draws, Seed, Options, Outputs) = (model, draws, seed, options, outputs);
        Evaluations = (long)draws * design.EvaluationsPerRow;
        byName = new("The analysis", "output", outputs, o => o.Name);
    }

    /// <summary>The model.</summary>
    public Model Model { get; }

    /// <summary>The number of rows N: draws of either of the two sets.</summary>
    public int Draws { get; }

    /// <summary>The seed; the same seed gives the same bits.</summary>
    public ulong Seed { get; }

    /// <summary>What the analysis was told: groups, resamples, level.</summary>
    public SobolOptions Options { get; }

    /// <summary>How often the model was evaluated: N (k + 2) for k inputs or groups, N (2k + 2) with pairs.</summary>
    public long Evaluations { get; }

    /// <summary>What was found for every output, in the model's order.</summary>
    public IReadOnlyList<SobolOutput> Outputs { get; }

    /// <summary>What was found for one output.</summary>
    /// <param name="output">The output's name.</param>
    /// <returns>Mean, variance and indices.</returns>
    /// <exception cref="ArgumentException">The analysis did not look at such an output; the message lists those it did.</exception>
    public SobolOutput this[string output] => byName.Find(output);

    /// <summary>Evaluates a design of N (k + 2) draws and estimates the indices of all outputs.</summary>
    /// <param name="model">The model; its inputs are taken as independent.</param>
    /// <param name="draws">N, at least 64, a power of 2 for Sobol' points; 16,384 give indices to about 0.01.</param>
    /// <param name="seed">Any number; the same seed gives the same bits.</param>
    /// <param name="options">Outputs, groups, design, resamples, threads.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The indices, bare numbers; eight bytes are kept for each evaluation and output while it works.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Too few draws, or so many that more than 4 GiB would be kept.</exception>
    /// <exception cref="ArgumentException">
    /// The model has no such output, its inputs are correlated, a group is not legal, or the design cannot be made.
    /// </exception>
    /// <exception cref="ArithmeticException">An output is not a finite number in some row.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Sobol Of(Model model, int draws, ulong seed, SobolOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (draws < FewestDraws)
        {
            throw new ArgumentOutOfRangeException(
                null, $"Sobol' indices need at least {FewestDraws} draws; 16,384 are usual.");
        }

        options ??= new SobolOptions();
        var studied = OutputsOf.OnlyIndependent(model, options.Outputs, "Sobol' indices");
        var factors = Factor.Of(model, studied.Inputs, options.Groups);
        var design = new SaltelliDesign(factors, options.Pairs);
        CheckMemory(draws, design.EvaluationsPerRow, studied.Outputs.Count);
        var settings =
            new PassSettings(
            options.Run.Threads, options.Run.BlockSize, options.Run.Progress, (long)draws * design.EvaluationsPerRow, cancellationToken);
        var values =
            SaltelliRun.Run(
            new ProgramEvaluation(studied.Program), PointSets.Of(model, studied.Inputs, seed, draws, options.Design), design, draws,
            settings);
        var resampling = new Bootstrap(draws, options.Resamples, seed, settings, [.. model.Inputs.Select(input => input.Name)]);
        var estimator = new IndexEstimator(design, draws, resampling, options.Level);
        var inputs = factors.Select(factor => factor.Inputs.Select(i => studied.Inputs[i]).ToList()).ToList();
        return new Sobol(
            model, draws, seed, options, design, [.. studied.Outputs.Select((output, i) => estimator.Estimate(output, values[i], inputs))]);
    }

    private static void CheckMemory(int draws, int evaluationsPerRow, int outputs)
    {
        var most = MostKept / ((long)evaluationsPerRow * outputs);
        if (draws > most)
        {
            throw new ArgumentOutOfRangeException(null, FormattableString.Invariant(
                $"Of {outputs} outputs and {evaluationsPerRow} evaluations a draw at most {most:N0} draws can be kept; take fewer draws, or fewer outputs at a time."));
        }
    }
}
