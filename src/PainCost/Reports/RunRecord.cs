using System.Text.Json;
using PainCost.Burden;
using PainCost.Burden.Equation;
using PainCost.Evidence;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;
using PainCost.Reports.Formats;
using PainCost.Reports.Reruns;
using PainCost.Texts;

namespace PainCost.Reports;

/// <summary>
/// What a JSON result says of the run that it came from: enough to make the same bits again, or to say why they would differ.
/// </summary>
public sealed class RunRecord
{
    private const string VersionName = "version";

    private static readonly JsonDocumentOptions StrictJson = new() { AllowDuplicateProperties = false };

    private readonly JsonElement result;
    private readonly IReadOnlyList<RecordedFigure> inputs;
    private readonly BurdenOrigin? origin;
    private readonly Correlations correlations;
    private readonly IReadOnlyList<Choice> recorded;

    private RunRecord(RecordedValue json)
    {
        result = json.Json.Clone();
        Draws = json["draws"].Whole(1, long.MaxValue);
        Seed = json["seed"].Seed();
        Design = json["design"].As(ReportFacts.DesignOf);
        Replicates = (int)json["replicates"].Whole(1, int.MaxValue);
        Version = json[VersionName].Text();
        InputsHash = json["inputsHash"].Text();
        EquationHash = json["equationHash"].Text();
        inputs = [.. json["inputs"].Items.Select(Figure)];
        origin = json.Find(OriginJson.Property) is { } built ? RecordedOrigin.Read(built) : null;
        correlations = RecordedCorrelations.Read(json);
        recorded = RecordedScenario.Read(json);
    }

    /// <summary>How many draws were made.</summary>
    public long Draws { get; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>How the points of the unit cube were laid out.</summary>
    public Design Design { get; }

    /// <summary>Into how many sets, each randomised by itself, the draws were divided.</summary>
    public int Replicates { get; }

    /// <summary>The version of the library that made the draws.</summary>
    public string Version { get; }

    /// <summary>The fingerprint of the inputs, as <see cref="Model.InputsHash"/> gives it.</summary>
    public string InputsHash { get; }

    /// <summary>The fingerprint of the equation, as <see cref="Model.EquationHash"/> gives it.</summary>
    public string EquationHash { get; }

    /// <summary>Reads a result that <see cref="Report.Write(Simulation, ReportFormat)"/> wrote as JSON.</summary>
    /// <param name="path">The file, UTF-8, at most 64 MiB.</param>
    /// <returns>The record of its run.</returns>
    /// <exception cref="RerunException">The file cannot be read, is no such result, or its profile has faults.</exception>
    public static RunRecord Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = new FaultLog();
        return TextFile.Read(path, faults, TextLimits.Result) is { } text ? Parse(text, Path.GetFileName(path)) : throw Unreadable(faults);
    }

    /// <summary>Reads a result from text.</summary>
    /// <param name="json">The text of the JSON object.</param>
    /// <param name="fileName">The name by which messages call the text, such as <c>result.json</c>.</param>
    /// <returns>The record of its run.</returns>
    /// <exception cref="RerunException">The text is no such result, or its profile has faults.</exception>
    public static RunRecord Parse(string json, string fileName)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, StrictJson);
            var whole = new RecordedValue(document.RootElement, "");
            whole.CheckCharacters();
            return new RunRecord(whole);
        }
        catch (JsonException e)
        {
            throw Refused(
                fileName, FormattableString.Invariant($"it is no JSON from line {e.LineNumber + 1} on; was it cut, or edited?"), e);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or EvidenceException)
        {
            throw Refused(fileName, e.Message, e);
        }
    }

    /// <summary>
    /// The model that the result was made with, built again from the profile, the choices and the correlations on record.
    /// </summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The model.</returns>
    /// <exception cref="RerunException">The result came from a model built in code: pass that model instead.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Model Model(CancellationToken cancellationToken = default) => origin is { } from
        ? Described(PainBurden.Of(from.Profile, from.Choices, cancellationToken).Model.Correlate(correlations))
        : throw new RerunException("The result came from a model built in code, or was restated by a plan of price indexes of its own; build that model again and pass it.");

    /// <summary>In what a model differs from the one that the result was made with.</summary>
    /// <param name="model">The model as it is now.</param>
    /// <returns>A sentence for each input, and one if the equation differs; empty when the draws will be the same bits.</returns>
    public IReadOnlyList<string> Differences(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        List<string> differences = [];
        if (model.InputsHash() != InputsHash)
        {
            differences.AddRange(InputDifferences(model));
        }

        if (model.EquationHash() != EquationHash)
        {
            differences.Add($"the equation differs: its fingerprint is {model.EquationHash()}, on record is {EquationHash}.");
        }

        return differences;
    }

    /// <summary>In what a simulation differs from the result on record, which nothing but an edit or another version explains.</summary>
    /// <param name="simulation">The simulation that was made again.</param>
    /// <returns>
    /// A sentence for each value, fingerprint and word that is not what stands on record, the version apart; empty when it is the same
    /// result to the last bit.
    /// </returns>
    public IReadOnlyList<string> Differences(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        using var now = JsonDocument.Parse(JsonReport.Write(simulation));
        return [.. ResultDifferences.Between(result, now.RootElement)
            .Where(difference => !difference.StartsWith(VersionName, StringComparison.Ordinal))];
    }

    /// <summary>Runs again what the result was made from.</summary>
    /// <param name="options">Threads and progress; the seed, the draws and the design are those on record.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The simulation: the same bits as those that the result was made from.</returns>
    /// <exception cref="RerunException">An input or the equation is no longer what it was; every difference is named.</exception>
    public Simulation Repeat(SimulationOptions? options = null, CancellationToken cancellationToken = default) =>
        Repeat(Model(cancellationToken), options, cancellationToken);

    /// <summary>Runs again what the result was made from, with the model that is given.</summary>
    /// <param name="model">The model that the result was made with.</param>
    /// <param name="options">Threads and progress; the seed, the draws and the design are those on record.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The simulation: the same bits as those that the result was made from.</returns>
    /// <exception cref="RerunException">An input or the equation is not what it was; every difference is named.</exception>
    public Simulation Repeat(Model model, SimulationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var differences = Differences(model);
        return differences.Count == 0
            ? model.Simulate(
                Draws, Seed, (options ?? new SimulationOptions()) with { Design = Design, Replicates = Replicates }, cancellationToken)
            : throw new RerunException($"The result was made from something else, by version {Version} (this is {Simulation.Version}):\n{string.Join('\n', differences)}");
    }

    private Model Described(Model model) => recorded.Count == 0 ? model : model.Describe(model.Title, [.. model.Choices, .. recorded]);

    private IEnumerable<string> InputDifferences(Model model)
    {
        var now = model.Inputs.ToDictionary(
            i => i.Name, i => new RecordedFigure(i.Name, i.Distribution.ToString(), i.Unit.ToString()), StringComparer.Ordinal);
        foreach (var then in inputs)
        {
            if (!now.Remove(then.Name, out var figure))
            {
                yield return $"'{then.Name}' was {then} and is not in the equation any more.";
            }
            else if (figure != then)
            {
                yield return $"'{then.Name}' was {then} and is {figure}.";
            }
        }

        foreach (var figure in now.Values)
        {
            yield return $"'{figure.Name}' is {figure} and was not in the equation.";
        }
    }

    private static RecordedFigure Figure(RecordedValue json) => new(json["name"].Text(), json["value"].Text(), json["unit"].Text());

    private static RerunException Refused(string file, string reason, Exception inner) =>
        new(SafeText.ForMessage($"{file} cannot be run again: it must be a result in JSON as this library writes it, but {reason}"), inner);

    private static RerunException Unreadable(FaultLog faults)
    {
        try
        {
            faults.ThrowIfAny();
        }
        catch (EvidenceException e)
        {
            return new RerunException(e.Message, e);
        }

        return new RerunException();
    }
}
