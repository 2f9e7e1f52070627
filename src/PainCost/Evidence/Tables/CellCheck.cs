using PainCost.Texts.Forms;

namespace PainCost.Evidence.Tables;

/// <summary>What is wrong with a cell whatever it means: too long, a control character, or a hidden one where a name is wanted.</summary>
internal sealed class CellCheck(string file, IReadOnlyList<string> names, FaultLog faults)
{
    /// <summary>Checks each cell of a record; <paramref name="header"/> is <c>null</c> for a heading, which has no columns.</summary>
    public void Cells(CsvRecord record, CsvHeader? header)
    {
        for (var i = 0; i < record.Fields.Count; i++)
        {
            var (column, cell) = (header?.Names[i] ?? "", record.Fields[i]);
            if (Fault(cell, names.Contains(column)) is { } fault)
            {
                faults.Add(file, record.Line, column, fault);
            }
        }
    }

    /// <summary>Checks the names of the columns.</summary>
    public void Header(CsvHeader header)
    {
        foreach (var name in header.Names)
        {
            if (Fault(name, isName: true) is { } fault)
            {
                faults.Add(file, header.Line, name, fault);
            }
        }
    }

    private static string? Fault(string cell, bool isName) =>
        cell.Length > TextLimits.CellLength ? TextLimits.CellTooLong(cell.Length)
        : VisibleForm.FirstControl(cell) is { } control ? $"holds {control}, a control character, which no text needs: take it out; if an accented letter or a quotation mark should stand there, save the file as 'CSV UTF-8'."
        : isName ? NameForm.Fault(cell)
        : null;
}
