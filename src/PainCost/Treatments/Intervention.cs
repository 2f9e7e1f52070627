using PainCost.Burden.Inputs;
using PainCost.Burden.RowChecks;
using PainCost.Evidence;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Checks;
using PainCost.Treatments.Equation;

namespace PainCost.Treatments;

/// <summary>A treatment by infusion: who gets it, what it costs, and what it relieves for how long; each figure with its source.</summary>
/// <remarks>Immutable. Its file has the columns of a profile; docs/treatments.md has every input and formula.</remarks>
public sealed class Intervention
{
    private readonly Profile profile;

    internal Intervention(Profile profile)
    {
        InterventionCheck.Check(profile);
        this.profile = profile;
        Name = TreatmentInputs.TreatmentOf(profile.Rows[0].Input);
    }

    /// <summary>The names of the treatments that come with the library: clonidine, ketamine, lidocaine, magnesium.</summary>
    public static IReadOnlyList<string> BuiltInNames { get; } = ["clonidine", "ketamine", "lidocaine", "magnesium"];

    /// <summary>The treatment's name, which follows that of each of its inputs: <c>courses: ketamine</c>.</summary>
    public string Name { get; }

    /// <summary>What it is, in one line; empty when the file does not say.</summary>
    public string Title => profile.Title;

    /// <summary>What a reader should know before relying on it; empty when the file does not say.</summary>
    public string Description => profile.Description;

    /// <summary>The rows, in the order of the file.</summary>
    public IReadOnlyList<EvidenceRow> Rows => profile.Rows;

    /// <summary>The inputs, one for each row, in the same order.</summary>
    public IReadOnlyList<Input> Inputs => profile.Inputs;

    /// <summary>The same rows as a profile, with title, description and prices.</summary>
    public Profile Profile => profile;

    /// <summary>A treatment that comes with the library.</summary>
    /// <param name="name">One of <see cref="BuiltInNames"/>.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="ArgumentException">There is no such treatment; the message names those that there are.</exception>
    public static Intervention BuiltIn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return BuiltInNames.Contains(name) ? Parse(new StringReader(BuiltInData.Read(name, "Treatments")), $"{name}.csv")
            : throw new ArgumentException(
                $"There is no built-in treatment '{name}'. There are: {string.Join(", ", BuiltInNames)}.");
    }

    /// <summary>Reads a treatment from a file. Sources may be described in a <c>sources.csv</c> next to it.</summary>
    /// <param name="path">A CSV file, UTF-8.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="EvidenceException">The file, or the sources next to it, cannot be read or have faults.</exception>
    public static Intervention Load(string path) => new(Profile.Load(path));

    /// <summary>Reads a treatment from text. Its sources are those that come with the library.</summary>
    /// <param name="reader">The text of a CSV file.</param>
    /// <param name="fileName">The name by which messages call the text.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="EvidenceException">The text has faults; all are reported at once.</exception>
    public static Intervention Parse(TextReader reader, string fileName) => new(Profile.Parse(reader, fileName));

    /// <summary>
    /// This treatment with another value for one input, or with an input more; it becomes an assumption given by the user.
    /// </summary>
    /// <param name="input">
    /// Its name, with or without the treatment's own: <c>courses</c>, <c>effect on absenteeism: ketamine</c>, <c>share treated
    /// [high-impact]</c>.
    /// </param>
    /// <param name="distribution">The value and its uncertainty, in the input's unit.</param>
    /// <returns>A new treatment; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">
    /// There is no such input, the value is outside its limits, or it is money, which needs a row with a price year.
    /// </exception>
    public Intervention With(string input, Distribution distribution)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(distribution);
        var name = InterventionName.Whole(input, Name);
        var known = TreatmentInputs.Find(name.Input) ?? throw new ArgumentException(InterventionCheck.Unknown(name.Input));
        if (TreatmentInputs.TreatmentOf(name.Input) != Name)
        {
            throw new ArgumentException($"'{input}' is an input of another treatment than '{Name}'.");
        }

        if (profile.TryGetInput(name.ToString(), out var old))
        {
            Check(known, Input.Of(old.Name, distribution, old.Unit, old.Provenance));
            return new Intervention(profile.With(name.ToString(), distribution));
        }

        if (!Unit.TryParse(known.UnitPattern, out var unit, out _) || unit.Powers.ContainsKey("money"))
        {
            throw new ArgumentException(
                $"'{name}' is money, and {Name} has no row for it to be replaced; write a row with its price year, in a file of your own.");
        }

        var row = new EvidenceRow(name.Input, distribution, unit, Profile.GivenByTheUser)
        {
            Stratum = name.Stratum,
            Population = "as the user has it",
            Knowledge = Knowledge.Assumption,
        };
        Check(known, row.ToInput());
        return new Intervention(profile.With(row));
    }

    private static void Check(KnownInput known, Input input)
    {
        if ((Limits.Violation(input.Name, input.Distribution, input.Unit) ?? LargestValue.Fault(known, input)) is { } violation)
        {
            throw new ArgumentException(violation);
        }
    }
}
