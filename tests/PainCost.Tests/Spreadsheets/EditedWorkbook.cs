using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PainCost.Tests.Spreadsheets;

/// <summary>Writes into a cell of a workbook as its user would: a number where it is one, otherwise a text.</summary>
internal static partial class EditedWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Set(string path, string sheet, string place, string text)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var names = Read(archive, "xl/workbook.xml").Descendants(Main + "sheet").Select(s => s.Attribute("name")!.Value).ToList();
        var part = FormattableString.Invariant($"xl/worksheets/sheet{names.IndexOf(sheet) + 1}.xml");
        var xml = Read(archive, part);
        Row(xml.Descendants(Main + "sheetData").Single(), Digits().Match(place).Value, place).ReplaceWith(Cell(place, text));
        archive.GetEntry(part)!.Delete();
        using var stream = archive.CreateEntry(part).Open();
        xml.Save(stream);
    }

    /// <summary>The cell at a place, made where there is none.</summary>
    private static XElement Row(XElement data, string number, string place)
    {
        var row = data.Elements(Main + "row").FirstOrDefault(r => r.Attribute("r")!.Value == number);
        if (row is null)
        {
            data.Add(row = new XElement(Main + "row", new XAttribute("r", number)));
        }

        var cell = new XElement(Main + "c", new XAttribute("r", place));
        var there = row.Elements(Main + "c").ToDictionary(c => c.Attribute("r")!.Value);
        if (there.TryGetValue(place, out var old))
        {
            return old;
        }

        var after = row.Elements(Main + "c").LastOrDefault(c => string.CompareOrdinal(c.Attribute("r")!.Value, place) < 0);
        if (after is null)
        {
            row.AddFirst(cell);
        }
        else
        {
            after.AddAfterSelf(cell);
        }

        return cell;
    }

    private static XElement Cell(string place, string text)
    {
        var cell = new XElement(Main + "c", new XAttribute("r", place));
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            cell.Add(new XElement(Main + "v", text));
        }
        else
        {
            cell.Add(new XAttribute("t", "inlineStr"), new XElement(Main + "is", new XElement(Main + "t", text)));
        }

        return cell;
    }

    private static XElement Read(ZipArchive archive, string part)
    {
        using var stream = archive.GetEntry(part)!.Open();
        return XElement.Load(stream);
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
