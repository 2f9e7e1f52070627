using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;
using PainCost.Scenarios.Reading;
using PainCost.Texts.Forms;

namespace PainCost.Scenarios;

/// <summary>A profile, with some of its inputs replaced, and the choices of method: one way to answer what the burden is.</summary>
/// <remarks>Immutable. Its file format is in docs/scenarios.md.</remarks>
public sealed class Scenario
{
    private Scenario(string name, Profile profile, BurdenChoices choices) => (Name, Profile, Choices) = (name, profile, choices);

    /// <summary>What tables call it; differs from the names of the scenarios that it is compared with.</summary>
    public string Name { get; }

    /// <summary>The inputs, replaced ones included.</summary>
    public Profile Profile { get; }

    /// <summary>What changes the numbers besides the inputs.</summary>
    public BurdenChoices Choices { get; }

    /// <summary>A scenario.</summary>
    /// <param name="name">What tables call it; one line of visible text, not blank.</param>
    /// <param name="profile">The inputs.</param>
    /// <param name="choices">The choices of method; null for the usual ones.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ArgumentException">The name is blank or holds a hidden character.</exception>
    public static Scenario Of(string name, Profile profile, BurdenChoices? choices = null)
    {
        NameForm.Check(name);
        ArgumentNullException.ThrowIfNull(profile);
        return new Scenario(name, profile, choices ?? new BurdenChoices());
    }

    /// <summary>Reads a scenario from a file. A profile that it names by path is looked for next to it.</summary>
    /// <param name="path">A CSV file with the columns <c>setting</c> and <c>value</c>, UTF-8.</param>
    /// <param name="usual">The choices that hold where the file makes none; null for the usual ones.</param>
    /// <returns>The scenario; its name is the file's, unless the file gives another.</returns>
    /// <exception cref="EvidenceException">The file or its profile cannot be read or has faults; all are reported at once.</exception>
    public static Scenario Load(string path, BurdenChoices? usual = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = new FaultLog();
        var text = TextFile.Read(path, faults);
        faults.ThrowIfAny();
        return ScenarioReader.ReadFile(text!, Path.GetFileName(path), Path.GetDirectoryName(Path.GetFullPath(path))!, usual);
    }

    /// <summary>Reads a scenario from text, such as <c>article; hold=cost-per-case; prevalence=uniform(low=0.3, high=0.4)</c>.</summary>
    /// <param name="text">The name or path of a profile, then settings as in a file, separated by semicolons.</param>
    /// <param name="usual">The choices that hold where the text makes none; null for the usual ones.</param>
    /// <returns>The scenario; its name is the text, unless the text gives another.</returns>
    /// <exception cref="EvidenceException">The text has faults; all are reported at once.</exception>
    public static Scenario Parse(string text, BurdenChoices? usual = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return ScenarioReader.ReadText(text, usual);
    }

    /// <summary>The same scenario with another value for one input.</summary>
    /// <param name="input">The name of an input of the profile.</param>
    /// <param name="distribution">The value and its uncertainty, in the input's unit.</param>
    /// <returns>A new scenario of the same name.</returns>
    /// <exception cref="ArgumentException">There is no such input, or the value is outside the input's limits.</exception>
    public Scenario With(string input, Distribution distribution) => new(Name, Profile.With(input, distribution), Choices);

    /// <summary>The same scenario under another name.</summary>
    /// <param name="name">What tables call it; one line of visible text, not blank.</param>
    /// <returns>A new scenario.</returns>
    /// <exception cref="ArgumentException">The name is blank or holds a hidden character.</exception>
    public Scenario Named(string name) => Of(name, Profile, Choices);

    /// <summary>The burden of the scenario.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The burden model, with the scenario's name as its title.</returns>
    /// <exception cref="FaultsException">The inputs do not make up a burden under these choices; all reasons at once.</exception>
    /// <exception cref="UnitMismatchException">Inputs are on different price bases or population bases.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Model Model(CancellationToken cancellationToken = default)
    {
        var model = PainBurden.Of(Profile, Choices, cancellationToken).Model;
        return model.Describe(Name, model.Choices);
    }
}
