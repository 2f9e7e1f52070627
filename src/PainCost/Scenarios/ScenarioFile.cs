using System.Text.Json;
using PainCost.Evidence;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;
using PainCost.Scenarios.Files;
using PainCost.Scenarios.Trees;
using PainCost.Texts.Names;

namespace PainCost.Scenarios;

/// <summary>Scenarios in a JSON file: profile, changed inputs, correlations, choices, and what is asked of them.</summary>
/// <remarks>
/// Comments and trailing commas are allowed. Immutable. Its keys are in docs/scenarios.md and, for editors, in <see cref="Schema"/>.
/// </remarks>
public sealed class ScenarioFile
{
    private const string FileChoice = "scenario file";
    private const string BesideChoice = "beside the scenario file";

    private readonly Dictionary<string, (JsonNodeAt Node, ScenarioSettings Settings)> scenarios = new(StringComparer.Ordinal);
    private readonly string file;
    private readonly string folder;

    private ScenarioFile(string text, string file, string folder)
    {
        (this.file, this.folder) = (file, folder);
        var log = new FaultLog();
        var faults = new JsonFaults(file, log);
        if (JsonTree.Read(text, faults) is { } root)
        {
            Read(root, faults);
        }

        log.ThrowIfAny();
    }

    /// <summary>The JSON Schema of scenario files, with which an editor completes and checks them.</summary>
    public static string Schema => ScenarioSchema.Text();

    /// <summary>The scenarios' names, in the order of the file; at least one.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>All that a scenario says, with what it takes over from others and each file's path from here.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="ArgumentException">There is no such scenario; the message names those that there are.</exception>
    public ScenarioSettings this[string name] => Find(name).Settings;

    /// <summary>Reads a scenario file. Files that it names are looked for in its folder.</summary>
    /// <param name="path">A JSON file of at most 1 MiB.</param>
    /// <returns>Its scenarios.</returns>
    /// <exception cref="EvidenceException">The file cannot be read or has faults; all are reported at once, with line and path.</exception>
    public static ScenarioFile Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = new FaultLog();
        var text = TextFile.Read(path, faults, TextLimits.Scenario);
        faults.ThrowIfAny();
        return new ScenarioFile(text!, Path.GetFileName(path), Path.GetDirectoryName(path)!);
    }

    /// <summary>Reads scenarios from text. Files that it names are looked for in the current folder.</summary>
    /// <param name="json">The text of a scenario file.</param>
    /// <param name="fileName">The name by which messages call the text.</param>
    /// <returns>Its scenarios.</returns>
    /// <exception cref="EvidenceException">The text has faults; all are reported at once, with line and path.</exception>
    public static ScenarioFile Parse(string json, string fileName)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(fileName);
        return new ScenarioFile(json, fileName, "");
    }

    /// <summary>What a result records of the scenario that it comes from.</summary>
    /// <param name="place">The file and the scenario, such as <c>mine.json#low</c>.</param>
    /// <param name="beside">What was said beside the file and wins over it; empty for nothing.</param>
    /// <returns>Choices to describe a model with: <see cref="Model.Describe"/>.</returns>
    public static IReadOnlyList<Choice> Record(string place, string beside = "")
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(beside);
        return [new(FileChoice, place), .. beside.Length > 0 ? [new Choice(BesideChoice, beside)] : Array.Empty<Choice>()];
    }

    /// <summary>Whether a choice on record is one that <see cref="Record"/> made, and none of the equation's.</summary>
    internal static bool IsRecord(string choice) => choice is FileChoice or BesideChoice;

    /// <summary>A scenario: its profile with the changed inputs, and its choices.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="open">
    /// Reads the profile that a name or a path stands for, such as a workbook; null for built-in profiles and CSV files.
    /// </param>
    /// <param name="others">Inputs that a treatment or a plan has; changes of them are left to these. Null for none.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ArgumentException">There is no such scenario; the message names those that there are.</exception>
    /// <exception cref="EvidenceException">
    /// The profile has faults, lacks an input that is changed, or may not have that value; all are reported at once.
    /// </exception>
    public Scenario Open(string name, Func<string, Profile>? open = null, Func<string, bool>? others = null)
    {
        var (node, settings) = Find(name);
        var log = new FaultLog();
        var reading = new ScenarioOpening(node, log, new JsonFaults(file, log));
        var profile = reading.Profile(settings.Profile!, open ?? OpenProfile);
        var changed = reading.Changed(profile, others ?? (_ => false));
        var choices = reading.Choices(settings);
        log.ThrowIfAny();
        return Scenario.Of(name, changed!, choices);
    }

    private static Profile OpenProfile(string nameOrPath) =>
        FilePath.IsFile(nameOrPath) ? Profile.Load(nameOrPath) : Profile.BuiltIn(nameOrPath);

    private (JsonNodeAt Node, ScenarioSettings Settings) Find(string name) => scenarios.TryGetValue(name, out var found) ? found
        : throw new ArgumentException($"{file} has no scenario '{name}'.{Nearest.Listed(name, Names)}");

    private void Read(JsonNodeAt root, JsonFaults faults)
    {
        new JsonShape(ScenarioContracts.Default.Options, faults).Check(root, ScenarioContracts.Default.ScenarioContent, null);
        if (root.Kind == JsonValueKind.Null)
        {
            faults.Add(root, "must be { } with names and values, but is null.");
        }

        if (root["scenarios"] is not { Kind: JsonValueKind.Object } all)
        {
            return;
        }

        Names = [.. all.Members.Where(m => m.Value.Kind == JsonValueKind.Object).Select(m => m.Name)];
        if (Names.Count == 0)
        {
            faults.Add(all, "holds no scenario; write { \"mine\": { \"profile\": \"article\" } }.");
        }

        var isWellFormed = faults.IsEmpty;
        var (texts, inheritance) = (new TextChecks(faults), new Inheritance(all, faults));
        foreach (var name in Names)
        {
            texts.Check(all[name]!);
            if (inheritance.Whole(name) is { } whole && isWellFormed)
            {
                texts.CheckWhole(whole, name);
                scenarios[name] = (whole, FilePath.In(folder, Settings(whole)));
            }
        }
    }

    private static ScenarioSettings Settings(JsonNodeAt node) =>
        node.AsSettings().ToJson().Deserialize(ScenarioContracts.Default.ScenarioSettings)!;
}
