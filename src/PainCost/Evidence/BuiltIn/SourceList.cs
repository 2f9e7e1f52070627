using PainCost.Evidence.Checks;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;
using PainCost.Texts.Forms;
using PainCost.Texts.Names;

namespace PainCost.Evidence.BuiltIn;

/// <summary>The sources that evidence rows may refer to by their short key.</summary>
internal sealed class SourceList
{
    public const string FileName = "sources";

    public static readonly string[] Columns = ["source_id", "authors", "year", "title", "venue", "doi", "address", "what_was_seen"];
    private static readonly string[] WithoutYear = ["n.d.", "in press"];
    private static readonly Lazy<SourceList> LazyBuiltIn = new(ReadBuiltIn);
    private readonly Dictionary<string, Source> sources;

    private readonly string remedy;

    private SourceList(Dictionary<string, Source> sources, string remedy = "Describe it in a sources.csv next to the file.") =>
        (this.sources, this.remedy) = (sources, remedy);

    /// <summary>The sources that come with the library.</summary>
    public static SourceList BuiltIn => LazyBuiltIn.Value;

    public IReadOnlyCollection<string> Ids => sources.Keys;

    public bool TryGet(string id, out Source? source) => sources.TryGetValue(id, out source);

    /// <summary>The sources that come with the library, and those of a <c>sources.csv</c> in the folder of a file.</summary>
    public static SourceList NextTo(string path, FaultLog faults)
    {
        const string Own = FileName + ".csv";
        var ownPath = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Own);
        return File.Exists(ownPath) && TextFile.Read(ownPath, faults) is { } text ? BuiltIn.And(text, Own, faults) : BuiltIn;
    }

    /// <summary>What to say of a key that no source has.</summary>
    public string Unknown(string id) =>
        $"there is no source '{id}'.{Nearest.Suggestion(id, Ids)} {remedy}";

    /// <summary>The same sources, of which a message says where one that is missing is to be described.</summary>
    public SourceList Saying(string where) => new(sources, where);

    /// <summary>These sources and those of a file; where both have a key, the file's own counts.</summary>
    public SourceList And(string text, string file, FaultLog faults)
    {
        var all = new Dictionary<string, Source>(sources, StringComparer.Ordinal);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in CsvTable.Read(text, file, new TableForm(Columns) { Names = [Columns[0]] }, faults).Rows)
        {
            CheckYear(row, file, faults);
            if (row["source_id"] is not { } id)
            {
                continue;
            }

            if (id.Length == 0)
            {
                faults.Add(file, row.Line, "source_id", "is empty; every source needs a key, such as GASKIN2012.");
            }
            else if (!lines.TryAdd(id, row.Line))
            {
                faults.Add(file, row.Line, "source_id", $"'{id}' is given twice, in lines {lines[id]} and {row.Line}; keep one.");
            }
            else
            {
                all[id] = ToSource(id, row);
            }
        }

        return new SourceList(all, remedy);
    }

    /// <summary>These sources and those given in code, by their numbers from 1; where both have a key, the one given counts.</summary>
    public SourceList And(IEnumerable<Source> given, string place, FaultLog faults)
    {
        var all = new Dictionary<string, Source>(sources, StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (source, number) in given.Select((source, i) => (source, i + 1)))
        {
            if (string.IsNullOrWhiteSpace(source.Id))
            {
                faults.Add(place, number, "source_id", "is empty; every source needs a key, such as GASKIN2012.");
            }
            else if (NameForm.Fault(source.Id) is { } hidden)
            {
                faults.Add(place, number, "source_id", hidden);
            }
            else if (!numbers.TryAdd(source.Id, number))
            {
                faults.Add(place, number, "source_id", $"'{source.Id}' is given twice, in {numbers[source.Id]} and {number}; keep one.");
            }

            all[source.Id ?? ""] = source;
        }

        return new SourceList(all, "Give it among the sources beside the rows.");
    }

    private static void CheckYear(CsvRow row, string file, FaultLog faults)
    {
        if (row["year"] is { Length: > 0 } year && !EvidenceYear.IsYearOrSpan(year)
            && !WithoutYear.Contains(year, StringComparer.OrdinalIgnoreCase))
        {
            faults.Add(file, row.Line, "year", $"'{year}' is no year; write the year of the text, such as 2012, a span such as 2010-2012, {string.Join(" or ", WithoutYear)}, or leave it empty.");
        }
    }

    private static SourceList ReadBuiltIn()
    {
        var faults = new FaultLog();
        var empty = new SourceList(new Dictionary<string, Source>(StringComparer.Ordinal));
        var sources = empty.And(BuiltInData.Read(FileName), FileName + ".csv", faults);
        faults.ThrowIfAny();
        return sources;
    }

    private static Source ToSource(string id, CsvRow row)
    {
        var year = row["year"] is { Length: > 0 } stated ? $" ({stated})" : "";
        string[] parts = [$"{row["authors"]}{year}", row["title"] ?? "", row["venue"] ?? ""];
        return new Source(id, string.Join(". ", parts.Where(part => part.Length > 0)))
        {
            Doi = row["doi"] ?? "",
            Address = row["address"] ?? "",
            WhatWasSeen = row["what_was_seen"] ?? "",
        };
    }
}
