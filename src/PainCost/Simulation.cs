using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Json;
using PainCost.Sampling.Columns;
using PainCost.Sampling.Designs;
using PainCost.Sampling.Draws;
using PainCost.Sampling.Passes;
using PainCost.Sampling.Ranks;

namespace PainCost;

/// <summary>A model with every input drawn once per draw, and all that is needed to repeat it.</summary>
/// <remarks>The same bits for any number of threads. Adding an input to a model leaves all other inputs' draws as they were.</remarks>
[JsonConverter(typeof(JsonFormConverter<Simulation>))]
public sealed class Simulation : IJsonForm
{
    private static readonly double[] UsualProbabilities = [0.025, 0.5, 0.975];

    private const int FewestDraws = 2;
    private const int MostNamed = 5;

    private const double HistogramTail = 0.001;

    private readonly SimulationOptions options;
    private readonly Dictionary<string, Estimate> byName;
    private ReplicateShares? shares;

    internal Simulation(Model model, long draws, ulong seed, SimulationOptions options, IEnumerable<double> alsoProbabilities, CancellationToken cancellation)
    {
        if (draws < FewestDraws)
        {
            throw new ArgumentOutOfRangeException(
                nameof(draws), draws, "A simulation needs at least 2 draws: a standard deviation needs two. 100,000 are usual.");
        }

        DesignCheck.Check(options, draws, InputDraws.DimensionsOf(model.Inputs, model.Groups).Count);
        Model = model;
        Draws = draws;
        Seed = seed;
        this.options = options;
        DependenceCheck.Check(Plan);
        Probabilities = [.. UsualProbabilities.Union(alsoProbabilities)];
        Estimates = Estimate(model, cancellation);
        byName = Estimates.ToDictionary(e => e.Name, StringComparer.Ordinal);
    }

    /// <summary>The model that was simulated.</summary>
    public Model Model { get; }

    /// <summary>How many draws were made.</summary>
    public long Draws { get; }

    /// <summary>The seed; the same seed, model, design, replicates and number of draws give the same bits again.</summary>
    public ulong Seed { get; }

    /// <summary>How the points of the unit cube were laid out.</summary>
    public Design Design => options.Design;

    /// <summary>Into how many sets the draws were divided, each randomised by itself; 1 when they were not.</summary>
    public int Replicates => options.Replicates;

    /// <summary>The version of the library that made the draws.</summary>
    public static string Version { get; } =
        typeof(Simulation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>What the simulation says of every output, in the model's order.</summary>
    public IReadOnlyList<Estimate> Estimates { get; }

    /// <summary>The probabilities of the percentiles that were found with the moments.</summary>
    internal List<double> Probabilities { get; }

    /// <summary>What the simulation says of one output.</summary>
    /// <param name="output">The output's name.</param>
    /// <returns>Mean, interval and Monte Carlo error, in the output's unit.</returns>
    /// <exception cref="ArgumentException">The model has no such output; the message lists those it has.</exception>
    public Estimate this[string output] => byName.TryGetValue(output, out var estimate) ? estimate : Estimates[Model.IndexOf(output)];

    /// <summary>What was run, in one line: enough to repeat it.</summary>
    /// <returns>For example <c>100,000 draws, seed 1: total, cases</c>; at most five outputs are named.</returns>
    public override string ToString()
    {
        var more = Estimates.Count > MostNamed ? FormattableString.Invariant($" and {Estimates.Count - MostNamed} more") : "";
        var title = Model.Title.Length > 0 ? Model.Title + ", " : "";
        var design = (Design, Replicates) switch
        {
            (Design.MonteCarlo, _) => "",
            (var other, 1) => $", {other}",
            var (other, replicates) => FormattableString.Invariant($", {other} in {replicates} replicates"),
        };
        return FormattableString.Invariant($"{title}{Draws:N0} draws, seed {Seed}{design}: ")
            + string.Join(", ", Estimates.Take(MostNamed).Select(e => e.Name)) + more;
    }

    /// <summary>The draws themselves, of outputs, inputs or any named quantity on the way, run again and kept.</summary>
    /// <param name="names">What to keep; nothing named means every output and every uncertain input.</param>
    /// <returns>A column for each name; eight bytes a draw and column.</returns>
    /// <exception cref="ArgumentException">The model has nothing of a name, a name is given twice, or there are more draws than a column can hold.</exception>
    public DrawTable Keep(params IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (Draws > Array.MaxLength)
        {
            throw new ArgumentException(FormattableString.Invariant($"A column of draws holds at most {Array.MaxLength:N0}, and the simulation made {Draws:N0}; simulate fewer to keep them."));
        }

        var kept = ModelOf([.. names]);
        return new DrawTable(this, kept, MakePass(kept));
    }

    /// <summary>A model of the named quantities; of every output and every uncertain input when nothing is named.</summary>
    internal Model ModelOf(IReadOnlyList<string> names) => Model.Select(names.Count > 0
        ? names
        : Model.Outputs.Select(o => o.Name).Concat(Model.Inputs.Where(i => !i.Distribution.IsFixed).Select(i => i.Name)).Distinct());

    internal IReadOnlyList<double> OrderStatistics(string output, params IReadOnlyList<RankTarget> targets) =>
        [.. new Summariser(MakePass(Only(output)), [this[output].Mean], targets, Plan).Run()[0].OrderStatistics.SelectMany(values => values)];

    /// <summary>By how many ranks a percentile is off for want of draws: one standard error, from how much the replicates differ.</summary>
    /// <param name="output">The output's name.</param>
    /// <param name="probability">The percentile's.</param>
    /// <param name="percentile">Its value.</param>
    internal double ErrorOfRank(string output, double probability, double percentile)
    {
        var known = Probabilities.IndexOf(probability);
        return Draws * (known >= 0
            ? Shares(CancellationToken.None).ErrorOfShare(Model.IndexOf(output), known)
            : CountShares(Only(output), [[percentile]], CancellationToken.None).ErrorOfShare(output: 0, threshold: 0));
    }

    /// <summary>Every output's shares up to its percentiles, by replicates: counted in one pass when first asked for.</summary>
    internal ReplicateShares Shares(CancellationToken cancellation) => LazyInitializer.EnsureInitialized(
        ref shares, () => CountShares(Model, [.. Estimates.Select(e => Probabilities.Select(e.Percentile).ToArray())], cancellation));

    internal long CountAbove(string output, double value)
    {
        var pass = MakePass(Only(output));
        return pass.Outputs[0].IsScalar
            ? pass.Outputs[0].Scalar > value ? Draws : 0
            : pass.Run(0, pass.ChunkCount, () => new AboveCount(value)).Sum(c => c.Count);
    }

    internal Histogram Histogram(string output, int bins)
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

    /// <summary>A later question about the draws has no listener and no token: those belong to the call that made the simulation.</summary>
    internal Pass MakePass(Model model, IProgress<SimulationProgress>? progress = null, CancellationToken cancellation = default) => new(
        model.Program,
        new InputDraws(model.Inputs, Plan),
        Draws,
        new PassSettings(options.Threads, options.BlockSize, progress, Draws, cancellation));

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

    private double[] OuterPercentiles(string output)
    {
        PercentileTarget[] targets = [new(HistogramTail, Draws), new(1 - HistogramTail, Draws)];
        var values = OrderStatistics(output, [.. targets.Select(t => t.Ranks)]).Chunk(targets[0].Ranks.Ranks.Count);
        double[] ends = [.. targets.Zip(values, (target, its) => target.Value(its))];
        return double.IsFinite(ends[1] - ends[0]) ? ends : throw IllegalDraw.TooLarge(output);
    }

    private List<Estimate> Estimate(Model model, CancellationToken cancellation)
    {
        var centers = model.BaseCaseValues();
        var pass = MakePass(model, options.Progress, cancellation);
        var summaries = new Summariser(pass, centers, [.. Probabilities.Select(p => new PercentileTarget(p, Draws).Ranks)], Plan).Run();
        for (var i = 0; i < summaries.Length; i++)
        {
            if (!double.IsFinite(summaries[i].Moments.Mean))
            {
                throw IllegalDraw.Find(model, i, Plan);
            }

            if (!double.IsFinite(summaries[i].Moments.StandardDeviation))
            {
                throw IllegalDraw.TooLarge(model.Outputs[i].Name);
            }
        }

        return [.. summaries.Select((s, i) => new Estimate(this, i, centers[i], s))];
    }

    private DrawPlan Plan => new(Seed, Draws) { Design = Design, Replicates = Replicates, Dimensions = InputDraws.DimensionsOf(Model.Inputs, Model.Groups), Groups = Model.Groups };

    private Model Only(string output) => Model.Select([Model.Outputs[Model.IndexOf(output)].Name]);

    void IJsonForm.WriteTo(Utf8JsonWriter json) => EstimateJson.Write(json, this);
}
