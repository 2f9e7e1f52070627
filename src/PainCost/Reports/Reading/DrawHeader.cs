using System.Globalization;
using PainCost.Texts.Forms;

namespace PainCost.Reports.Reading;

/// <summary>The names and units of a table of draws: from its header, and from a row of units under it.</summary>
internal sealed class DrawHeader
{
    private const string NumberOfDraw = "draw";

    /// <summary>What programs write for a number that is missing; as a unit it would be a noun.</summary>
    private static readonly string[] Missing = ["NA", "NaN", "null", "None", "Inf"];

    /// <summary>What a column of weights is called, in small letters and without a unit.</summary>
    private static readonly string[] Weights =
        ["weight", "weights", "wt", "importance weight", "importance weights", "sampling weight", "sampling weights"];

    private readonly List<string> names = [];
    private readonly List<string?> units = [];

    /// <param name="fields">The header's fields, such as <c>cost [USD2020/case]</c>, or names alone.</param>
    /// <param name="line">The header's line.</param>
    /// <param name="add">Takes a fault: line, column and message.</param>
    public DrawHeader(IReadOnlyList<string> fields, int line, Action<int, string, string> add)
    {
        HasNumbers = fields[0].Length == 0 || fields[0].Equals(NumberOfDraw, StringComparison.OrdinalIgnoreCase);
        foreach (var field in fields.Skip(HasNumbers ? 1 : 0))
        {
            var (name, unit) = Split(CsvForm.Read(field));
            names.Add(name);
            units.Add(unit);
            if (NameForm.Fault(name) is { } hidden)
            {
                add(line, field, hidden);
            }

            if (name.Length == 0 || IsNumber(name))
            {
                add(line, field, "the first row holds the columns' names, such as 'cost [USD2020/case]'; put one above the numbers.");
            }
        }

        foreach (var twice in names.GroupBy(name => name).Where(group => group.Key.Length > 0 && group.Count() > 1))
        {
            add(line, twice.Key, "the header has this column twice; give each its own name.");
        }
    }

    /// <summary>Whether the first column only numbers the draws, and is not kept.</summary>
    public bool HasNumbers { get; }

    public IReadOnlyList<string> Names => names;

    /// <summary>How many fields every row must have.</summary>
    public int Fields => names.Count + (HasNumbers ? 1 : 0);

    /// <summary>Whether the row under the header holds units: each field is one, or empty, and not every one is a number.</summary>
    public bool IsUnits(IReadOnlyList<string> row)
    {
        List<string> stated = [.. row.Skip(HasNumbers ? 1 : 0).Where(field => field.Length > 0)];
        return row.Count == Fields
            && stated.Any(field => !IsNumber(field))
            && stated.TrueForAll(field => !Missing.Contains(field, StringComparer.OrdinalIgnoreCase)
                && Unit.TryParse(field.Trim('[', ']'), out _, out _));
    }

    /// <summary>Takes the row of units that stands under the header.</summary>
    public void TakeUnits(IReadOnlyList<string> row, int line, Action<int, string, string> add)
    {
        var stated = row.Skip(HasNumbers ? 1 : 0).Select((field, i) => (Unit: field.Trim('[', ']'), Column: i));
        foreach (var (unit, i) in stated.Where(each => each.Unit.Length > 0))
        {
            if (units[i] is not null && units[i] != unit)
            {
                add(line, names[i], $"the header says [{units[i]}], the row of units {unit}; state one of them.");
            }

            units[i] = unit;
        }
    }

    /// <summary>Each column's unit; 1 for a column of which none is stated.</summary>
    public IReadOnlyList<Unit> Units(int line, Action<int, string, string> add) => [.. units.Select((text, i) =>
    {
        if (text is null && Weights.Contains(names[i].Replace('_', ' ').ToLowerInvariant()))
        {
            add(line, names[i], "looks like weights of the draws, but every draw counts alike here. Draw rows anew by their weights, "
                + "in R d[sample(nrow(d), replace = TRUE, prob = d$weight), ], and leave the column out; "
                + $"if it is a quantity, state its unit: '{names[i]} [1]'.");
        }

        if (Unit.TryParse(text ?? "1", out var unit, out var error))
        {
            return unit;
        }

        add(line, names[i], $"{error.TrimEnd('.')}. "
            + "What stands in the last square brackets is the unit; write [1] after them where there is none.");
        return Unit.One;
    })];

    private static bool IsNumber(string field) => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    /// <summary><c>cost [men] [USD2020/case]</c> is the column <c>cost [men]</c>; the last brackets hold the unit.</summary>
    private static (string Name, string? Unit) Split(string field) =>
        field.EndsWith(']') && field.LastIndexOf('[') is > 0 and var open
            ? (field[..open].TrimEnd(), field[(open + 1)..^1].Trim())
            : (field, null);
}
