using System.IO.Compression;
using System.Text;
using System.Xml;
using PainCost.Evidence;
using PainCost.Evidence.Tables;

namespace PainCost.Spreadsheets.Reading;

/// <summary>The parts of a workbook, which together unpack to no more than the largest file.</summary>
internal sealed class WorkbookParts(ZipArchive archive, string file)
{
    private const string Book = "xl/workbook.xml";
    private const string BookRelations = "xl/_rels/workbook.xml.rels";
    private const string SharedTexts = "xl/sharedStrings.xml";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };

    private long unpacked;

    public string File => file;

    /// <summary>Opens a part.</summary>
    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public XmlReader Open(string part)
    {
        var entry = archive.GetEntry(part) ?? throw new InvalidDataException();
        return XmlReader.Create(new LimitedStream(entry.Open(), Take, TooLarge), Settings);
    }

    /// <summary>The sheets in the order of their tabs, each with its part.</summary>
    public IEnumerable<(string Name, string Part)> Sheets()
    {
        var parts = Relations();
        using var xml = Open(Book);
        while (xml.Read())
        {
            if (SheetFile.IsOurs(xml, "sheet") && Id(xml) is { } id && parts.TryGetValue(id, out var part))
            {
                yield return (xml.GetAttribute("name") ?? "", part);
            }
        }
    }

    /// <summary>The texts that cells name by number.</summary>
    public IReadOnlyList<string> Shared()
    {
        List<string> texts = [];
        if (archive.GetEntry(SharedTexts) is null)
        {
            return texts;
        }

        using var xml = Open(SharedTexts);
        while (xml.Read())
        {
            if (SheetFile.IsOurs(xml, "si"))
            {
                texts.Add(TextOf(xml));
            }
        }

        return texts;
    }

    /// <summary>The text of an element: its runs one after the other, without the reading aids of Japanese.</summary>
    public static string TextOf(XmlReader xml)
    {
        var text = new StringBuilder();
        using var inside = xml.ReadSubtree();
        while (inside.Read())
        {
            if (SheetFile.IsOurs(inside, "rPh"))
            {
                inside.Skip();
            }

            if (SheetFile.IsOurs(inside, "t") && !inside.IsEmptyElement)
            {
                inside.Read();
                text.Append(inside.Value);
            }
        }

        return text.ToString();
    }

    private EvidenceException TooLarge() =>
        SheetFault.Of(file, "unpacks to more than a file may hold: " + TextLimits.Table.TooManyBytes);

    private bool Take(int bytes) => (unpacked += bytes) <= TextLimits.Table.Bytes;

    private static string? Id(XmlReader xml)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.Prefix.Length > 0)
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return null;
    }

    private Dictionary<string, string> Relations()
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = Open(BookRelations);
        while (xml.Read())
        {
            if (xml.LocalName == "Relationship" && xml.GetAttribute("Type")?.EndsWith("/worksheet", StringComparison.Ordinal) == true)
            {
                var target = xml.GetAttribute("Target") ?? "";
                parts[xml.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return parts;
    }
}
