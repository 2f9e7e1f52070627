using System.Globalization;
using System.Xml;
using PainCost.Evidence.Tables;
using PainCost.Spreadsheets.Reading;

namespace PainCost.Spreadsheets.Writing;

/// <summary>
/// Writes the part of one sheet: the header in sight, columns as wide as their texts, numbers as numbers and texts as texts.
/// </summary>
internal sealed class SheetWriter
{
    private const int Narrowest = 9;
    private const int Widest = 60;
    private const int LastRowOfChoices = 5000;

    private readonly XmlWriter xml;
    private readonly SheetPlan plan;
    private readonly IReadOnlyList<IReadOnlyList<string>> headings;
    private readonly IReadOnlyList<string> columns;
    private readonly IReadOnlyList<IReadOnlyList<string>> rows;

    private SheetWriter(XmlWriter xml, SheetPlan plan)
    {
        var records = CsvRecords.Of(plan.Csv).Select(record => (record.IsHeading, record.Fields)).ToList();
        (this.xml, this.plan) = (xml, plan);
        headings = [.. records.TakeWhile(record => record.IsHeading).Select(record => record.Fields)];
        columns = records[headings.Count].Fields;
        rows = [.. records.Skip(headings.Count + 1).Select(record => record.Fields)];
    }

    private int HeaderRow => headings.Count + 1;

    public static void Write(XmlWriter xml, SheetPlan plan) => new SheetWriter(xml, plan).Write();

    private void Write()
    {
        xml.WriteStartElement("worksheet", WorkbookPackage.Main);
        WriteView();
        WriteColumns();
        xml.WriteStartElement("sheetData");
        for (var i = 0; i < headings.Count; i++)
        {
            WriteRow(i + 1, headings[i], _ => CellStyle.Heading);
        }

        WriteRow(HeaderRow, columns, _ => CellStyle.Header);
        for (var i = 0; i < rows.Count; i++)
        {
            WriteRow(HeaderRow + 1 + i, rows[i], StyleOf);
        }

        xml.WriteEndElement();
        WriteChoices();
        xml.WriteEndElement();
    }

    private CellStyle StyleOf(int column) => plan.Numbers.Contains(columns[column]) ? CellStyle.General : CellStyle.Text;

    private void WriteView()
    {
        xml.WriteStartElement("sheetViews");
        Start("sheetView", ("workbookViewId", "0"));
        Start("pane", ("ySplit", Number(HeaderRow)), ("topLeftCell", CellPlace.Of(0, HeaderRow + 1)), ("activePane", "bottomLeft"),
            ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteColumns()
    {
        xml.WriteStartElement("cols");
        for (var i = 0; i < columns.Count; i++)
        {
            var longest = rows.Select(row => row[i].Length).Append(columns[i].Length).Max();
            var (place, width) = (Number(i + 1), Math.Clamp(longest + 2, Narrowest, Widest));
            Start("col", ("min", place), ("max", place), ("width", Number(width)), ("style", Number((int)StyleOf(i))),
                ("customWidth", "1"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteRow(int number, IReadOnlyList<string> cells, Func<int, CellStyle> style)
    {
        Start("row", ("r", Number(number)));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length > 0)
            {
                WriteCell(CellPlace.Of(i, number), cells[i], style(i));
            }
        }

        xml.WriteEndElement();
    }

    private void WriteCell(string place, string text, CellStyle style)
    {
        if (style == CellStyle.General && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            Start("c", ("r", place));
            xml.WriteElementString("v", WorkbookPackage.Main, number.ToString("R", CultureInfo.InvariantCulture));
        }
        else
        {
            Start("c", ("r", place), ("s", Number((int)style)), ("t", "inlineStr"));
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteChoices()
    {
        if (plan.Choices.Count == 0)
        {
            return;
        }

        Start("dataValidations", ("count", Number(plan.Choices.Count)));
        foreach (var (name, values) in plan.Choices)
        {
            var column = columns.ToList().IndexOf(name);
            var cells = $"{CellPlace.Of(column, HeaderRow + 1)}:{CellPlace.Of(column, LastRowOfChoices)}";
            Start("dataValidation", ("type", "list"), ("allowBlank", "1"), ("showErrorMessage", "1"), ("sqref", cells));
            xml.WriteElementString("formula1", WorkbookPackage.Main, $"\"{string.Join(',', values)}\"");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Start(string element, params IReadOnlyList<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element, WorkbookPackage.Main);
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
