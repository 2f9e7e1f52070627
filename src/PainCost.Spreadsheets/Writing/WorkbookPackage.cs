using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PainCost.Spreadsheets.Writing;

/// <summary>Writes the parts of a workbook into their archive: the same bytes for the same tables, whenever they are written.</summary>
internal static class WorkbookPackage
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Packages = "http://schemas.openxmlformats.org/package/2006";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Parts = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // In the order of CellStyle: general, text, header (bold on grey), heading (grey, in slanted letters).
    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>
        <font><b/><sz val="11"/><name val="Calibri"/></font>
        <font><i/><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFD9E2EC"/></patternFill></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>
        <xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly XmlWriterSettings Settings = new() { Encoding = Encoding, CloseOutput = true };

    public static void Write(Stream stream, IReadOnlyList<SheetPlan> sheets)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, "[Content_Types].xml", Types(sheets.Count));
        Add(archive, "_rels/.rels",
            $"<Relationships xmlns=\"{Packages}/relationships\">{Relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>");
        Add(archive, "xl/workbook.xml", Book(sheets));
        Add(archive, "xl/_rels/workbook.xml.rels", BookRelations(sheets.Count));
        Add(archive, "xl/styles.xml", Styles);
        for (var i = 0; i < sheets.Count; i++)
        {
            using var xml = XmlWriter.Create(Open(archive, SheetPart(i)), Settings);
            SheetWriter.Write(xml, sheets[i]);
        }
    }

    private static string SheetPart(int index) => FormattableString.Invariant($"xl/worksheets/sheet{index + 1}.xml");

    private static string Types(int sheets) =>
        $"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + Type("xl/workbook.xml", "sheet.main") + Type("xl/styles.xml", "styles")
        + string.Concat(Enumerable.Range(0, sheets).Select(i => Type(SheetPart(i), "worksheet"))) + "</Types>";

    private static string Type(string part, string kind) => $"<Override PartName=\"/{part}\" ContentType=\"{Parts}.{kind}+xml\"/>";

    private static string Relation(int id, string kind, string target) =>
        FormattableString.Invariant($"<Relationship Id=\"rId{id}\" Type=\"{Relations}/{kind}\" Target=\"{target}\"/>");

    private static string Book(IReadOnlyList<SheetPlan> sheets) =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
        + string.Concat(sheets.Select((sheet, i) =>
            FormattableString.Invariant($"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")))
        + "</sheets></workbook>";

    private static string BookRelations(int sheets) =>
        $"<Relationships xmlns=\"{Packages}/relationships\">"
        + string.Concat(Enumerable.Range(0, sheets).Select(i => Relation(i + 1, "worksheet", SheetPart(i)["xl/".Length..])))
        + Relation(sheets + 1, "styles", "styles.xml") + "</Relationships>";

    private static void Add(ZipArchive archive, string part, string text)
    {
        using var writer = new StreamWriter(Open(archive, part), Encoding);
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text);
    }

    private static Stream Open(ZipArchive archive, string part)
    {
        var entry = archive.CreateEntry(part);
        entry.LastWriteTime = Written;
        return entry.Open();
    }
}
