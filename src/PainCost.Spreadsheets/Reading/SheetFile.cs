using System.IO.Compression;
using System.Xml;
using PainCost.Evidence;
using PainCost.Evidence.Tables;

namespace PainCost.Spreadsheets.Reading;

/// <summary>Opens a workbook: a zip archive of XML parts.</summary>
internal static class SheetFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <exception cref="EvidenceException">The file cannot be read, is no workbook, or is too large.</exception>
    public static IReadOnlyList<Sheet> Read(string path, string file)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > TextLimits.Table.Bytes)
            {
                throw SheetFault.Of(file, TextLimits.Table.TooManyBytes);
            }

            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return Read(new WorkbookParts(archive, file));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException)
        {
            throw SheetFault.Of(
                file,
                "is no .xlsx workbook, or a damaged one, or is locked with a password; save it again as 'Excel workbook (.xlsx)', without one.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw SheetFault.Of(file, $"there is no such file at {Path.GetFullPath(path)}.");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw SheetFault.Of(file, "cannot be opened; close it in the spreadsheet program, or give yourself the right to read it.");
        }
    }

    public static bool IsOurs(XmlReader xml, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && (xml.NamespaceURI is Main or Strict);

    private static List<Sheet> Read(WorkbookParts parts)
    {
        var shared = parts.Shared();
        List<Sheet> sheets = [];
        foreach (var (name, part) in parts.Sheets())
        {
            using var xml = parts.Open(part);
            sheets.Add(new Sheet(name, new SheetRows(xml, shared, parts.File, name).Read()));
        }

        return sheets.Count > 0 ? sheets : throw new InvalidDataException();
    }
}
