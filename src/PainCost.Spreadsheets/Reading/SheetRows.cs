using System.Globalization;
using System.Xml;
using PainCost.Evidence.Tables;

namespace PainCost.Spreadsheets.Reading;

/// <summary>Reads the cells of a sheet as texts: a number in its shortest form, a formula as the value that was stored with it.</summary>
internal sealed class SheetRows(XmlReader xml, IReadOnlyList<string> shared, string file, string sheet)
{
    public IReadOnlyList<SheetRow> Read()
    {
        List<SheetRow> rows = [];
        while (xml.Read())
        {
            if (SheetFile.IsOurs(xml, "row") && ReadRow(rows.Count == 0 ? 0 : rows[^1].Number) is { } row)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>A row; <c>null</c> when it holds nothing.</summary>
    private SheetRow? ReadRow(int before)
    {
        var number = xml.GetAttribute("r") is { } stated ? int.Parse(stated, NumberStyles.None, CultureInfo.InvariantCulture) : before + 1;
        if (number <= before)
        {
            throw new InvalidDataException();
        }

        if (number > TextLimits.Table.Lines)
        {
            throw SheetFault.Of(file, $"sheet '{sheet}': {TextLimits.Table.TooManyLines}");
        }

        List<string> cells = [];
        using var inside = xml.ReadSubtree();
        while (inside.Read())
        {
            if (SheetFile.IsOurs(inside, "c"))
            {
                AddCell(inside, cells);
            }
        }

        while (cells is [.., { Length: 0 }])
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells.Count == 0 ? null : new SheetRow(number, cells);
    }

    private void AddCell(XmlReader cell, List<string> cells)
    {
        var column = cell.GetAttribute("r") is { } place ? CellPlace.ColumnOf(place) : cells.Count;
        if (column < cells.Count)
        {
            throw new InvalidDataException();
        }

        var text = Text(cell, cell.GetAttribute("t") ?? "n");
        if (text.Length == 0)
        {
            return;
        }

        if (column >= TextLimits.Columns)
        {
            throw SheetFault.Of(file, $"sheet '{sheet}': {TextLimits.TooManyColumns(column + 1)}");
        }

        cells.AddRange(Enumerable.Repeat("", column - cells.Count));
        cells.Add(text);
    }

    private string Text(XmlReader cell, string type)
    {
        if (type == "inlineStr")
        {
            return WorkbookParts.TextOf(cell);
        }

        var (value, formula) = ("", "");
        using var inside = cell.ReadSubtree();
        while (inside.Read())
        {
            if (SheetFile.IsOurs(inside, "f"))
            {
                // Kept when no value was stored with it, so that the reader of the table can say so.
                formula = "=" + TextInside(inside);
            }
            else if (SheetFile.IsOurs(inside, "v"))
            {
                (value, formula) = (TextInside(inside), "");
            }
        }

        return value.Length == 0 ? formula : type switch
        {
            "s" => shared[Index(value)],
            "b" => value == "1" ? "TRUE" : "FALSE",
            "n" => double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
            _ => value,
        };
    }

    private static string TextInside(XmlReader element)
    {
        if (element.IsEmptyElement)
        {
            return "";
        }

        element.Read();
        return element.Value;
    }

    private int Index(string value) =>
        int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) is var index && index < shared.Count ? index
            : throw new InvalidDataException();
}
