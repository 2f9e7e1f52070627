using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Tables;

namespace PainCost.Evidence.Reading;

/// <summary>Reads a table of correlations.</summary>
internal static class CorrelationReader
{
    private const string CopulaKey = "copula:";

    private static readonly TableForm Form = new("input", "with", "kind", "value", "source", "note")
    {
        Names = ["input", "with", "source"],
        Numbers = ["value"],
    };

    /// <summary>The correlations; <c>null</c> when there are faults.</summary>
    public static Correlations? Read(string text, string file, Profile profile, SourceList sources, FaultLog faults)
    {
        var table = CsvTable.Read(text, file, Form, faults);
        var copula = ReadCopula(table, file, faults);
        CheckDoubles(table.Rows, file, faults);
        var reader = new CorrelationRowReader(file, profile, sources, faults);
        var pairs = table.Read(reader.Read);
        return faults.IsEmpty ? Correlations.Of(pairs).Under(copula) : null;
    }

    private static Copula ReadCopula(CsvTable table, string file, FaultLog faults)
    {
        foreach (var (line, heading) in table.Headings.Where(h => h.Text.StartsWith(CopulaKey, StringComparison.OrdinalIgnoreCase)))
        {
            try
            {
                return Copula.Parse(heading[CopulaKey.Length..].Trim());
            }
            catch (FormatException e)
            {
                faults.Add(file, line, "", e.Message);
            }
        }

        return Copula.Gaussian;
    }

    private static void CheckDoubles(IReadOnlyList<CsvRow> rows, string file, FaultLog faults)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row["input"] is { Length: > 0 } && row["with"] is { Length: > 0 }))
        {
            var pair = string.Join(" and ", new[] { row["input"]!, row["with"]! }.Order(StringComparer.Ordinal));
            if (!lines.TryAdd(pair, row.Line))
            {
                faults.Add(file, row.Line, "with",
                    FormattableString.Invariant(
                    $"the correlation of {pair} is given twice, in lines {lines[pair]} and {row.Line}; keep one."));
            }
        }
    }
}
