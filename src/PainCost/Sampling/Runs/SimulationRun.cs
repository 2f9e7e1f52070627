using PainCost.Sampling.Designs;
using PainCost.Sampling.Draws;
using PainCost.Sampling.Passes;
using PainCost.Sampling.Ranks;

namespace PainCost.Sampling.Runs;

/// <summary>
/// How a model is drawn: model, seed, number of draws, design. Whatever is asked of the draws is one more pass over them.
/// </summary>
/// <remarks>Draws are a function of these, so that a run has no state but what was counted once and may be asked for again.</remarks>
internal sealed class SimulationRun
{
    private const int FewestDraws = 2;

    private const double HistogramTail = 0.001;

    private static readonly double[] UsualProbabilities = [0.025, 0.5, 0.975];

    private readonly OutputSummary[] summaries;
    private ReplicateShares? shares;

    private SimulationRun(
        Model model, long draws, ulong seed, SimulationOptions options, IEnumerable<double> alsoProbabilities,
        CancellationToken cancellation)
    {
        if (draws < FewestDraws)
        {
            throw new ArgumentOutOfRangeException(
                null, "A simulation needs at least 2 draws: a standard deviation needs two. 100,000 are usual.");
        }

        var dimensions = InputDraws.DimensionsOf(model.Inputs, model.Groups);
        DesignCheck.Check(options, draws, dimensions.Count);
        (Model, Draws, Seed, Options) = (model, draws, seed, options);
        Plan = new(seed, draws)
        {
            Design = options.Design,
            Replicates = options.Replicates,
            Dimensions = dimensions,
            Groups = model.Groups
        };
        DependenceCheck.Check(Plan);
        Probabilities = [.. UsualProbabilities.Union(alsoProbabilities)];
        BaseCases = model.BaseCaseValues();
        summaries = Summarise(cancellation);
    }

    public Model Model { get; }

    public long Draws { get; }

    public ulong Seed { get; }

    public SimulationOptions Options { get; }

    public DrawPlan Plan { get; }

    /// <summary>The probabilities of the percentiles that are found with the moments.</summary>
    private double[] Probabilities { get; }

    /// <summary>Each output's value with every input at its central value; not finite where it is none.</summary>
    public double[] BaseCases { get; }

    /// <summary>Moments of every output, and its percentiles at <see cref="Probabilities"/>, in the model's order.</summary>
    public IReadOnlyList<OutputSummary> Summaries => summaries;

    /// <summary>Makes the draws once and keeps what is always asked of them.</summary>
    /// <param name="model">What is drawn.</param>
    /// <param name="draws">How many times.</param>
    /// <param name="seed">From where.</param>
    /// <param name="options">In which design, and how it is carried out.</param>
    /// <param name="alsoProbabilities">Of percentiles besides the usual ones.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <exception cref="ArithmeticException">
    /// An output is not a finite number in some draw, or too large for its spread to be told.
    /// </exception>
    public static SimulationRun Of(
        Model model, long draws, ulong seed, SimulationOptions options, IEnumerable<double> alsoProbabilities,
            CancellationToken cancellation) =>
        new(model, draws, seed, options, alsoProbabilities, cancellation);

    /// <summary>A percentile's values at its ranks, where they were found with the run; otherwise they are found now.</summary>
    public IReadOnlyList<double> ValuesOf(int output, PercentileTarget target, double probability) =>
        PlaceOf(probability) is var place and >= 0
        ? summaries[output].OrderStatistics[place]
        : OrderStatistics(output, target.Ranks);

    /// <summary>A model of the named quantities; of every output and every uncertain input when nothing is named.</summary>
    public Model ModelOf(IReadOnlyList<string> names) => Model.Select(names.Count > 0
        ? names
        : Model.Outputs.Select(o => o.Name).Concat(Model.Inputs.Where(i => !i.Distribution.IsFixed).Select(i => i.Name)).Distinct());

    /// <summary>A later question about the draws has no listener and no token: those belong to the call that made the simulation.</summary>
    public Pass MakePass(Model model, IProgress<SimulationProgress>? progress = null, CancellationToken cancellation = default) => new(
        model.Program,
        new InputDraws(model.Inputs, Plan),
        Draws,
        new PassSettings(Options.Threads, Options.BlockSize, progress, Draws, cancellation));

    /// <summary>The values at some ranks of an output's sorted draws, in the order of the targets.</summary>
    public IReadOnlyList<double> OrderStatistics(int output, params IReadOnlyList<RankTarget> targets) =>
        [.. new Summariser(MakePass(Only(output)), [summaries[output].Moments.Mean], targets, Plan).Run()[0]
            .OrderStatistics.SelectMany(values => values)];

    /// <summary>By how many ranks a percentile is off for want of draws: one standard error, from how much the replicates differ.</summary>
    /// <param name="output">The output's place.</param>
    /// <param name="probability">The percentile's.</param>
    /// <param name="percentile">Its value.</param>
    public double ErrorOfRank(int output, double probability, double percentile) => Draws * (PlaceOf(probability) is var place and >= 0
        ? Shares(CancellationToken.None).ErrorOfShare(output, place)
        : CountShares(Only(output), [[percentile]], CancellationToken.None).ErrorOfShare(output: 0, threshold: 0));

    /// <summary>Every output's shares up to its percentiles, by replicates: counted in one pass when first asked for.</summary>
    public ReplicateShares Shares(CancellationToken cancellation) => LazyInitializer.EnsureInitialized(ref shares, () => CountShares(
        Model,
        [
            .. from summary in summaries
               select Probabilities.Select((p, place) => new PercentileTarget(p, Draws).Value(summary.OrderStatistics[place])).ToArray(),
        ],
        cancellation));

    /// <summary>How many draws of an output are above a value.</summary>
    public long CountAbove(int output, double value)
    {
        var pass = MakePass(Only(output));
        return pass.Outputs[0].IsScalar
            ? pass.Outputs[0].Scalar > value ? Draws : 0
            : pass.Run(0, pass.ChunkCount, () => new AboveCount(value)).Sum(c => c.Count);
    }

    /// <summary>The draws of an output in bins of equal width.</summary>
    public Histogram Histogram(int output, int bins)
    {
        var pass = MakePass(Only(output));
        var ends = OuterPercentiles(output);
        var counts = new long[bins];
        if (!(ends[1] > ends[0]))
        {
            counts[0] = Draws;
            return new Histogram(ends[0], ends[0], counts);
        }

        foreach (var part in pass.Run(0, pass.ChunkCount, () => new BinCount(ends[0], ends[1], bins)))
        {
            for (var bin = 0; bin < bins; bin++)
            {
                counts[bin] += part.Counts[bin];
            }
        }

        return new Histogram(ends[0], ends[1], counts);
    }

    private int PlaceOf(double probability) => Array.IndexOf(Probabilities, probability);

    private OutputSummary[] Summarise(CancellationToken cancellation)
    {
        var pass = MakePass(Model, Options.Progress, cancellation);
        var found = new Summariser(pass, BaseCases, [.. Probabilities.Select(p => new PercentileTarget(p, Draws).Ranks)], Plan).Run();
        for (var i = 0; i < found.Length; i++)
        {
            if (!double.IsFinite(found[i].Moments.Mean))
            {
                throw IllegalDraw.Find(Model, i, Plan);
            }

            if (!double.IsFinite(found[i].Moments.StandardDeviation))
            {
                throw IllegalDraw.TooLarge(Model.Outputs[i].Name);
            }
        }

        return found;
    }

    private ReplicateShares CountShares(Model model, IReadOnlyList<double[]> thresholds, CancellationToken cancellation)
    {
        var pass = MakePass(model, cancellation: cancellation);
        var parts = pass.Run(0, pass.ChunkCount, () => new ReplicateShares(Plan, thresholds));
        foreach (var other in parts.Skip(1))
        {
            parts[0].Take(other);
        }

        return parts[0];
    }

    private double[] OuterPercentiles(int output)
    {
        PercentileTarget[] targets = [new(HistogramTail, Draws), new(1 - HistogramTail, Draws)];
        var values = OrderStatistics(output, [.. targets.Select(t => t.Ranks)]).Chunk(targets[0].Ranks.Ranks.Count);
        double[] ends = [.. targets.Zip(values, (target, its) => target.Value(its))];
        return double.IsFinite(ends[1] - ends[0]) ? ends : throw IllegalDraw.TooLarge(Model.Outputs[output].Name);
    }

    private Model Only(int output) => Model.Select([Model.Outputs[output].Name]);
}
