using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Checks;
using PainCost.Evidence.Files;
using PainCost.Evidence.Reading;
using PainCost.Evidence.Tables;
using PainCost.Json;
using PainCost.Texts.Names;

namespace PainCost.Evidence;

/// <summary>The inputs of one burden, each with its source: a file of evidence rows, read and checked.</summary>
/// <remarks>Immutable. A profile that exists has no fault: every row has a unit, a legal value and a source that resolves.</remarks>
[JsonConverter(typeof(JsonFormConverter<Profile>))]
public sealed class Profile : IJsonForm
{
    internal static readonly Source GivenByTheUser = new("USER", "given by the user");
    private readonly Dictionary<string, Input> inputs;

    internal Profile(string name, string title, string description, PriceBasis? priceBasis, IEnumerable<EvidenceRow> rows)
    {
        (Name, Title, Description, PriceBasis) = (name, title, description, priceBasis);
        Rows = [.. rows];
        Inputs = [.. Rows.Select(row => row.ToInput())];
        inputs = Inputs.ToDictionary(input => input.Name, StringComparer.Ordinal);
    }

    /// <summary>The names of the profiles that come with the library, in alphabetical order.</summary>
    public static IReadOnlyList<string> BuiltInNames => BuiltInData.ProfileNames;

    /// <summary>The short name: that of the file, without its ending.</summary>
    public string Name { get; }

    /// <summary>What the profile is of, in one line; empty when the file does not say.</summary>
    public string Title { get; }

    /// <summary>What a reader should know of the profile as a whole; empty when the file does not say.</summary>
    public string Description { get; }

    /// <summary>
    /// The price basis that the file states, or the one that all of its money has;
    /// <c>null</c> when its money has several and none is stated.
    /// </summary>
    public PriceBasis? PriceBasis { get; }

    /// <summary>The rows, in the order of the file.</summary>
    public IReadOnlyList<EvidenceRow> Rows { get; }

    /// <summary>The inputs, one for each row, in the same order.</summary>
    public IReadOnlyList<Input> Inputs { get; }

    /// <summary>
    /// What the text behind a built-in profile claims, beside what the literature says; empty for a profile of one's own.
    /// </summary>
    public IReadOnlyList<Claim> Claims { get; private init; } = [];

    /// <summary>The input of a name.</summary>
    /// <param name="input">The name, such as <c>prevalence</c>, or <c>prevalence [women 18-44]</c> where the row has a stratum.</param>
    /// <returns>The input, in the unit of its row.</returns>
    /// <exception cref="ArgumentException">There is no such input; the message names those that there are, the nearest first.</exception>
    public Input this[string input] => TryGetInput(input, out var found) ? found : throw NoSuchInput(input);

    /// <summary>A profile that comes with the library.</summary>
    /// <param name="name">One of <see cref="BuiltInNames"/>.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentException">There is no such profile; the message names those that there are.</exception>
    public static Profile BuiltIn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!BuiltInNames.Contains(name))
        {
            throw new ArgumentException(
                $"There is no built-in profile '{name}'.{Nearest.Suggestion(name, BuiltInNames)} "
                + $"There are: {string.Join(", ", BuiltInNames)}.");
        }

        return Read(BuiltInData.Read(name), $"{name}.csv", SourceList.BuiltIn, new FaultLog()).WithClaims(ClaimList.Of(name));
    }

    /// <summary>Reads a profile from a file. Sources may be described in a <c>sources.csv</c> next to it.</summary>
    /// <param name="path">A CSV file, UTF-8.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="EvidenceException">The file, or the sources next to it, cannot be read or have faults.</exception>
    public static Profile Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = new FaultLog();
        var text = TextFile.Read(path, faults);
        var sources = text is null ? SourceList.BuiltIn : SourceList.NextTo(path, faults);
        return Read(text, Path.GetFileName(path), sources, faults);
    }

    /// <summary>Reads a profile from text. Its sources are those that come with the library.</summary>
    /// <param name="reader">The text of a CSV file.</param>
    /// <param name="fileName">The name by which messages call the text, such as <c>us.csv</c>; the profile is named after it.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="EvidenceException">The text has faults; all are reported at once.</exception>
    public static Profile Parse(TextReader reader, string fileName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new FaultLog();
        return Read(TextFile.Read(reader, fileName, faults), fileName, SourceList.BuiltIn, faults);
    }

    /// <summary>
    /// Reads a profile from a stream: an upload, a pipe. Limits and encodings are those of a file; its sources are those that come with the
    /// library.
    /// </summary>
    /// <param name="stream">The bytes of a CSV file, UTF-8 unless a byte-order mark says UTF-16; read to its end and left open.</param>
    /// <param name="fileName">The name by which messages call it, such as <c>us.csv</c>; the profile is named after it.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="EvidenceException">The text has faults, or is larger than a file may be; all are reported at once.</exception>
    public static Profile Parse(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new FaultLog();
        return Read(new TextReading(fileName, TextLimits.Table, faults).Read(stream), fileName, SourceList.BuiltIn, faults);
    }

    /// <summary>Reads a profile from text whose sources are given beside it.</summary>
    /// <param name="reader">The text of a CSV file.</param>
    /// <param name="fileName">The name by which messages call the text, such as <c>us.csv</c>; the profile is named after it.</param>
    /// <param name="sources">Sources of one's own, each key once; those that come with the library are known as well.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="EvidenceException">The text or the sources have faults; all are reported at once.</exception>
    public static Profile Parse(TextReader reader, string fileName, IEnumerable<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(sources);
        var faults = new FaultLog();
        var known = SourceList.BuiltIn.And(sources, $"sources of {Path.GetFileNameWithoutExtension(fileName)}", faults);
        return Read(TextFile.Read(reader, fileName, faults), fileName, known, faults);
    }

    /// <summary>A profile from rows and sources in code: of a database, of a service. They pass the checks that a file passes.</summary>
    /// <param name="name">The short name.</param>
    /// <param name="rows">
    /// At least one; a fault and an origin name a row by its number, counted from 1: <c>rows of my-region(3)</c>.
    /// </param>
    /// <param name="sources">Sources of one's own, each key once; those that come with the library are known as well.</param>
    /// <param name="title">What the profile is of, in one line.</param>
    /// <param name="description">What a reader should know of the profile as a whole.</param>
    /// <param name="priceBasis">The price basis to state; null for the one that all of its money has.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="EvidenceException">Rows or sources have faults; all are reported at once.</exception>
    public static Profile Of(
        string name, IEnumerable<ProfileRow> rows, IEnumerable<Source>? sources = null, string title = "", string description = "",
            PriceBasis? priceBasis = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rows);
        var faults = new FaultLog();
        var known = SourceList.BuiltIn.And(sources ?? [], $"sources of {name}", faults);
        var read = RowsInCode.Read(name, [.. rows], known, faults);
        return new Profile(name, title, description, priceBasis ?? ProfileReader.PriceBasisOf(read.Select(row => row.Unit)), read);
    }

    /// <summary>This profile with another value for one input, which becomes an assumption given by the user.</summary>
    /// <param name="input">The name of an input of this profile.</param>
    /// <param name="distribution">The value and its uncertainty, in the input's unit.</param>
    /// <returns>A new profile; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">There is no such input, or the value is outside the input's limits.</exception>
    public Profile With(string input, Distribution distribution)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(distribution);
        return With(new Dictionary<string, Distribution>(StringComparer.Ordinal) { [input] = distribution });
    }

    /// <summary>The same for several inputs at once, by the names of their rows.</summary>
    internal Profile With(IReadOnlyDictionary<string, Distribution> distributions)
    {
        var missing = distributions.Keys.FirstOrDefault(name => !inputs.ContainsKey(name));
        return missing is not null ? throw NoSuchInput(missing)
            : OfRows([.. Rows.Select(row => distributions.TryGetValue(row.Name, out var changed) ? Replaced(row, changed) : row)]);
    }

    /// <summary>This profile with a row more.</summary>
    internal Profile With(EvidenceRow row) => OfRows([.. Rows, row]);

    private Profile OfRows(IReadOnlyList<EvidenceRow> rows) => new(Name, Title, Description, PriceBasis, rows) { Claims = Claims };

    private static EvidenceRow Replaced(EvidenceRow old, Distribution distribution) =>
        Limits.Violation(old.Name, distribution, old.Unit) is { } violation
            ? throw new ArgumentException(violation)
            : old with
            {
                Distribution = distribution,
                Source = GivenByTheUser,
                Knowledge = Knowledge.Assumption,
                Note = $"in place of {old.Distribution} ({(old.Source.Id.Length > 0 ? old.Source.Id : old.Source.Citation)})",
                File = "",
                Line = 0,
                Written = "",
            };

    /// <summary>Looks for the input of a name.</summary>
    /// <param name="name">The name, such as <c>prevalence</c>.</param>
    /// <param name="input">The input, in the unit of its row; <c>null</c> when there is none.</param>
    /// <returns>Whether the profile has the input.</returns>
    public bool TryGetInput(string name, [NotNullWhen(true)] out Input? input) => inputs.TryGetValue(name, out input);

    /// <summary>The profile as the text of a file: read again, it has the same inputs.</summary>
    /// <returns>CSV, with a line feed at the end of each record.</returns>
    /// <remarks>Sources that do not come with the library stand in a <c>sources.csv</c> beside it: <see cref="SourcesToCsv"/>.</remarks>
    public string ToCsv() => ProfileWriter.Rows(this);

    /// <summary>The sources of the rows as the text of a <c>sources.csv</c>, those that come with the library included.</summary>
    /// <returns>CSV, with a line feed at the end of each record; the header alone when no row has a source.</returns>
    public string SourcesToCsv() => ProfileWriter.Sources(this, _ => true);

    private Profile WithClaims(IReadOnlyList<Claim> claims) => new(Name, Title, Description, PriceBasis, Rows) { Claims = claims };

    internal static Profile Read(string? text, string file, SourceList sources, FaultLog faults)
    {
        var (profile, draft) = text is null ? default : ProfileReader.Read(text, file, sources, faults);
        faults.ThrowIfAny(draft);
        return profile!;
    }

    private ArgumentException NoSuchInput(string input) => new(
        $"The profile '{Name}' has no input '{input}'.{Nearest.Listed(input, Rows.Select(row => row.Name))}");

    void IJsonForm.WriteTo(Utf8JsonWriter json) => ProfileJson.Write(json, this);
}
