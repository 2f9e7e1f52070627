using System.Globalization;
using PainCost.Attribution.Designs;
using PainCost.Distributions.Stated;
using PainCost.Evidence;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;
using PainCost.Texts.Names;

namespace PainCost.Attribution;

/// <summary>A survey's people, one row each, under named columns.</summary>
/// <remarks>Immutable. A column is of numbers, or of texts that name groups; an empty cell is a value that is not known.</remarks>
public sealed class Microdata
{
    private readonly IReadOnlyList<DataColumn> columns;
    private readonly int[]? lines;

    private Microdata(string fileName, IReadOnlyList<DataColumn> columns, int[]? lines)
    {
        (FileName, this.columns, this.lines) = (fileName, columns, lines);
        Count = columns[0].Numbers.Length;
        Columns = [.. columns.Select(column => column.Name)];
    }

    /// <summary>The file that the rows were read from; empty for rows given in code.</summary>
    public string FileName { get; }

    /// <summary>How many rows there are; at least one.</summary>
    public int Count { get; }

    /// <summary>The names of the columns, in their order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">A CSV file, UTF-8, with a header and a row for each person; docs/attribution.md describes it.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="EvidenceException">The file cannot be read or has faults; all are reported at once.</exception>
    public static Microdata Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = new FaultLog();
        return Read(TextFile.Read(path, faults), Path.GetFileName(path), faults);
    }

    /// <summary>Reads text.</summary>
    /// <param name="reader">The text of a CSV file.</param>
    /// <param name="fileName">The name by which messages call the text, such as <c>survey.csv</c>.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="EvidenceException">The text has faults; all are reported at once.</exception>
    public static Microdata Parse(TextReader reader, string fileName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new FaultLog();
        return Read(TextFile.Read(reader, fileName, faults), fileName, faults);
    }

    /// <summary>Rows given in code.</summary>
    /// <param name="columns">At least one column, each with a name of its own and as many finite numbers as the others.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentException">There are no columns or rows, the columns differ in length, or two have one name.</exception>
    public static Microdata Of(params IEnumerable<(string Name, IReadOnlyList<double> Values)> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var all = columns.Select(column => new DataColumn(column.Name, [.. column.Values], null)).ToList();
        if (all.Count == 0 || all[0].Numbers.Length == 0 || all.Exists(column => column.Numbers.Length != all[0].Numbers.Length))
        {
            throw new ArgumentException("Microdata need at least one column and one row, and as many values in each column.");
        }

        return all.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new ArgumentException($"The column '{twice.Key}' is given twice; name each column once.")
            : new Microdata("", all, null);
    }

    /// <summary>Where a row stands, for messages.</summary>
    internal string Place(int row) => lines is null
        ? string.Create(CultureInfo.InvariantCulture, $"Row {row + 1}")
        : string.Create(CultureInfo.InvariantCulture, $"{FileName}({lines[row]})");

    /// <summary>The numbers of a column in which every cell has one.</summary>
    internal double[] Numbers(string name)
    {
        var column = Find(name);
        return Array.FindIndex(column.Numbers, double.IsNaN) is var bad and >= 0
            ? throw new ArgumentException(column.Texts?[bad] is { Length: > 0 } text
                ? $"{Place(bad)}, column '{name}': must be a number but is '{text}'{(NumberCure.Of(text) is { } cure ? $": {cure}" : "")}."
                : $"{Empty(column.Numbers.Count(double.IsNaN), bad, name)}")
            : column.Numbers;
    }

    /// <summary>The groups of a column in which no cell is empty.</summary>
    internal Labels Labels(string name)
    {
        var labels = Find(name).ToLabels();
        return Array.IndexOf(labels.Codes, -1) is var bad and >= 0
            ? throw new ArgumentException(Empty(labels.Codes.Count(code => code < 0), bad, name))
            : labels;
    }

    internal bool IsText(string name) => Find(name).Texts is not null;

    private static Microdata Read(string? text, string file, FaultLog faults)
    {
        var read = text is null ? null : MicrodataReader.Read(text, file, faults);
        faults.ThrowIfAny();
        return new(file, read!.Value.Columns, read.Value.Lines);
    }

    private string Empty(int count, int first, string name) => string.Create(CultureInfo.InvariantCulture,
        $"{Place(first)}, column '{name}': {count:N0} of {Count:N0} cells are empty. What is not known is not guessed: ")
        + "fill the column in, take another, or leave these rows out before the weights are used.";

    private DataColumn Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException(
            $"The microdata have no column '{name}'.{Nearest.Suggestion(name, Columns)} They have: {string.Join(", ", Columns)}.");
    }
}
