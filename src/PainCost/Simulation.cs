using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Json;
using PainCost.Sampling.Columns;
using PainCost.Sampling.Runs;

namespace PainCost;

/// <summary>A model with every input drawn once per draw, and all that is needed to repeat it.</summary>
/// <remarks>The same bits for any number of threads. Adding an input to a model leaves all other inputs' draws as they were.</remarks>
[JsonConverter(typeof(JsonFormConverter<Simulation>))]
public sealed class Simulation : IJsonForm
{
    private const int MostNamed = 5;

    internal Simulation(SimulationRun run)
    {
        Run = run;
        Estimates = [.. run.Summaries.Select((_, output) => new Estimate(run, output))];
    }

    /// <summary>The model that was simulated.</summary>
    public Model Model => Run.Model;

    /// <summary>How many draws were made.</summary>
    public long Draws => Run.Draws;

    /// <summary>The seed; the same seed, model, design, replicates and number of draws give the same bits again.</summary>
    public ulong Seed => Run.Seed;

    /// <summary>How the points of the unit cube were laid out.</summary>
    public Design Design => Run.Options.Design;

    /// <summary>Into how many sets the draws were divided, each randomised by itself; 1 when they were not.</summary>
    public int Replicates => Run.Options.Replicates;

    /// <summary>The version of the library that made the draws.</summary>
    public static string Version { get; } =
        typeof(Simulation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
            ?? "0.0.0";

    /// <summary>What the simulation says of every output, in the model's order.</summary>
    public IReadOnlyList<Estimate> Estimates { get; }

    /// <summary>What was carried out; later questions are further passes of it.</summary>
    internal SimulationRun Run { get; }

    /// <summary>What the simulation says of one output.</summary>
    /// <param name="output">The output's name.</param>
    /// <returns>Mean, interval and Monte Carlo error, in the output's unit.</returns>
    /// <exception cref="ArgumentException">The model has no such output; the message lists those it has.</exception>
    public Estimate this[string output] => Estimates[Model.IndexOf(output)];

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
    /// <exception cref="ArgumentException">
    /// The model has nothing of a name, a name is given twice, or there are more draws than a column can hold.
    /// </exception>
    public DrawTable Keep(params IEnumerable<string> names) => Keep(names, CancellationToken.None);

    /// <summary>The draws themselves, as above, until it is cancelled.</summary>
    /// <param name="names">What to keep; nothing named means every output and every uncertain input.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A column for each name; eight bytes a draw and column.</returns>
    /// <exception cref="ArgumentException">
    /// The model has nothing of a name, a name is given twice, or there are more draws than a column can hold.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public DrawTable Keep(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (Draws > Array.MaxLength)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                $"A column of draws holds at most {Array.MaxLength:N0}, and the simulation made {Draws:N0}; simulate fewer to keep them."));
        }

        var kept = Run.ModelOf([.. names]);
        return new DrawTable(this, kept, Run.MakePass(kept, cancellation: cancellationToken));
    }

    void IJsonForm.WriteTo(Utf8JsonWriter json) => EstimateJson.Write(json, this);
}
