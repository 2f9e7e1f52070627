using PainCost.Burden.Inputs;
using PainCost.Evidence.Tables;
using PainCost.Texts.Forms;
using PainCost.Texts.Names;

namespace PainCost.Burden.Perspectives;

/// <summary>Reads a table of which part of which component falls on whom, and says what is wrong with it.</summary>
internal static class PerspectiveReader
{
    private const string EveryComponent = "*";

    private static readonly string[] Components =
    [
        BurdenOutput.HealthCare, BurdenOutput.Medication, BurdenOutput.Infusions, BurdenOutput.Absenteeism, BurdenOutput.Presenteeism,
        BurdenOutput.LowerWages, BurdenOutput.EarningsOfAll, BurdenOutput.LostEmployment, BurdenOutput.LostProductivity,
        BurdenOutput.OtherFinancial, BurdenOutput.Undivided, BurdenOutput.UnpaidWork, BurdenOutput.InformalCare,
        BurdenOutput.Intangible, BurdenOutput.DisabilityBenefits,
    ];

    public static IReadOnlyList<string> Columns { get; } = ["perspective", "component", "bears", "why"];

    /// <summary>What one gives another gets, so that it is in no sum over everybody.</summary>
    public static bool IsTransfer(string component) => component == BurdenOutput.DisabilityBenefits;

    /// <summary>The perspective of a text; null with a fault where it has several, or a row that says nothing.</summary>
    public static Perspective? Read(string text, string file, FaultLog faults)
    {
        var form = new TableForm([.. Columns]) { Names = [.. Columns.Take(3)], Numbers = [Columns[2]] };
        var rows = CsvTable.Read(text, file, form, faults).Rows;
        if (!faults.IsEmpty)
        {
            return null;
        }

        var name = rows[0][Columns[0]]!;
        foreach (var other in rows.Where(row => row[Columns[0]] != name))
        {
            faults.Add(file, other.Line, Columns[0], $"is '{other[Columns[0]]}', but '{name}' above; "
                + "a file holds one perspective: give each its own.");
        }

        List<(string Component, string Bears)> all = [.. rows.Select(row => (row[Columns[1]]!, row[Columns[2]]!))];
        foreach (var (row, column, message) in Faults(name, all))
        {
            faults.Add(file, rows[row].Line, column, message);
        }

        return faults.IsEmpty ? new Perspective(name, all) : null;
    }

    /// <summary>What is wrong and how to mend it, each with the number of its row from 0.</summary>
    public static IEnumerable<(int Row, string Column, string Message)> Faults(
        string name, IReadOnlyList<(string Component, string Bears)> rows)
    {
        if (string.IsNullOrWhiteSpace(name) || NameForm.Fault(name) is not null || BuiltInPerspectives.All.Any(b => b.Name == name))
        {
            yield return (0, Columns[0], $"'{name}' cannot be the name of a perspective of your own: it is one line of text, and not the name "
                + "of a built-in one.");
        }

        if (rows.Count == 0)
        {
            yield return (0, Columns[1], "a perspective needs a component at least that falls on it.");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (component, bears) = rows[i];
            if (component != EveryComponent && !Components.Contains(component))
            {
                yield return (i, Columns[1], $"there is no component '{component}'.{Nearest.Suggestion(component, Components)} There are "
                    + $"{string.Join(", ", Components.Select(c => $"'{c}'"))}, and '*' for all others but transfers.");
            }
            else if (rows.Take(i).Any(row => row.Component == component))
            {
                yield return (i, Columns[1], $"'{component}' has a row above; keep one.");
            }
            else if (Bears.Fault(component, bears) is { } fault)
            {
                yield return (i, Columns[2], fault);
            }
        }
    }
}
