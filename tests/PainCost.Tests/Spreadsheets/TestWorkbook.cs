using System.IO.Compression;
using System.Security;

namespace PainCost.Tests.Spreadsheets;

/// <summary>Writes the parts of a workbook as ECMA-376 describes them, with texts in the cells, in a table of texts, and as
/// numbers.</summary>
internal static class TestWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook whose sheets hold the given XML of rows.</summary>
    public static string Write(string path, IReadOnlyList<string> shared, params (string Name, string Rows)[] sheets)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
            + string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))
            + "</sheets></workbook>");
        Add(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" "
            + $"Target=\"worksheets/sheet{i + 1}.xml\"/>")) + "</Relationships>");
        Add(archive, "xl/sharedStrings.xml",
            $"<sst xmlns=\"{Main}\">{string.Concat(shared.Select(text => $"<si><r><t>{text[..1]}</t></r><r><t>{text[1..]}</t></r></si>"))}</sst>");
        foreach (var (rows, i) in sheets.Select((sheet, i) => (sheet.Rows, i)))
        {
            Add(archive, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");
        }

        return path;
    }

    /// <summary>A row of texts and numbers; <c>null</c> for a cell that is not there.</summary>
    public static string Row(int number, params object?[] cells) => FormattableString.Invariant($"<row r=\"{number}\">")
        + string.Concat(cells.Select((cell, i) => Cell(FormattableString.Invariant($"{(char)('A' + i)}{number}"), cell))) + "</row>";

    private static string Cell(string place, object? value) => value switch
    {
        null => "",
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        _ => FormattableString.Invariant($"<c r=\"{place}\"><v>{value}</v></c>"),
    };

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text);
    }
}
