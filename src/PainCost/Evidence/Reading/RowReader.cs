using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Checks;
using PainCost.Evidence.Tables;
using PainCost.Texts.Forms;
using PainCost.Texts.Names;

namespace PainCost.Evidence.Reading;

/// <summary>Gives one row its meaning, and reports everything that is wrong with it.</summary>
internal sealed class RowReader(string file, SourceList sources, FaultLog faults)
{
    private static readonly Source NoSource = new("", "no source: an assumption");
    private readonly List<DraftRow> drafts = [];

    /// <summary>Every row that has a name, as far as it could be read.</summary>
    public IReadOnlyList<DraftRow> Drafts => drafts;

    /// <summary>The row; <c>null</c> when any of its fields has a fault.</summary>
    public EvidenceRow? Read(CsvRow row)
    {
        var input = Stated(row, "input", "every row needs the name of its input, such as prevalence.");
        var population = Stated(row, "population", "say whom the figure describes, such as US resident adults.");
        var (unit, distribution) = (ReadUnit(row), ReadDistribution(row));
        var isWithin = CheckLimits(row, input, distribution, unit);
        var isLegal = isWithin & CheckPriceYear(row, unit);
        if (input is not null && NameForm.Fault(input) is null && NameForm.Fault(row["stratum"] ?? "") is null)
        {
            drafts.Add(new DraftRow(input, row["stratum"], unit, isWithin ? distribution : null, row.Line));
        }

        var year = ReadYear(row);
        var knowledge = ReadKnowledge(row);
        var source = ReadSource(row, knowledge);
        if (input is null || population is null || unit is null || distribution is null || !isLegal
            || year is null || knowledge is null || source is null)
        {
            return null;
        }

        return new EvidenceRow(input, distribution, unit, source)
        {
            Stratum = row["stratum"] ?? "",
            Population = population,
            Year = year,
            PriceYear = unit.PriceBasis?.Year,
            Knowledge = knowledge.Value,
            Note = row["note"] ?? "",
            File = file,
            Line = row.Line,
            Written = row["value"]!,
        };
    }

    private string? Stated(CsvRow row, string column, string remedy) =>
        row[column] is not { Length: 0 } text ? row[column] : Fault<string>(row, column, $"is empty; {remedy}");

    private Unit? ReadUnit(CsvRow row)
    {
        if (Stated(row, "unit", "write a unit such as case/adult or USD2010/case/year, or 1 for a number without unit.") is not { } text)
        {
            return null;
        }

        return Unit.TryParse(text, out var unit, out var error) && (error = EvidenceUnit.Fault(unit)) is null
            ? unit
            : Fault<Unit>(row, "unit", error);
    }

    private Distribution? ReadDistribution(CsvRow row)
    {
        if (Stated(row, "value", "write a number such as 0.204, or a distribution such as beta(mean=0.204, se=0.004).") is not { } text)
        {
            return null;
        }

        var error = CommaNumber.Advice(text);
        return error is null && Distribution.TryParse(text, out var distribution, out error)
            ? distribution
            : Fault<Distribution>(row, "value", error.TrimEnd('.') + ".");
    }

    private bool CheckLimits(CsvRow row, string? input, Distribution? distribution, Unit? unit)
    {
        if (distribution is null || unit is null
            || (Limits.Violation(input ?? "the figure", distribution, unit)
                ?? SmallCount.Doubt(row["value"]!, distribution.Mean, unit)) is not { } violation)
        {
            return true;
        }

        faults.Add(file, row.Line, "value", violation);
        return false;
    }

    private string? ReadYear(CsvRow row) =>
        row["year"] is not { Length: > 0 } text || EvidenceYear.IsYearOrSpan(text)
            ? row["year"]
            : Fault<string>(row, "year", $"'{text}' is no year; write a year such as 2010 or a span such as 2021-2022, or leave it empty.");

    private Knowledge? ReadKnowledge(CsvRow row)
    {
        if (row["known"] is not { } text)
        {
            return null;
        }

        var names = Enum.GetNames<Knowledge>();
        var index = Array.FindIndex(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
        {
            return Enum.GetValues<Knowledge>()[index];
        }

        var words = names.Select(name => name.ToLowerInvariant()).ToList();
        faults.Add(file, row.Line, "known", $"'{text}' is not one of {string.Join(", ", words)}.{Nearest.Suggestion(text, words)}");
        return null;
    }

    private Source? ReadSource(CsvRow row, Knowledge? knowledge)
    {
        if (row["source"] is not { } id)
        {
            return null;
        }

        if (id.Length == 0)
        {
            return knowledge is Knowledge.Assumption or null
                ? NoSource
                : Fault<Source>(row, "source", "is empty; name a source, or mark the row as an assumption in column 'known'.");
        }

        return sources.TryGet(id, out var source) ? source : Fault<Source>(row, "source", sources.Unknown(id));
    }

    private bool CheckPriceYear(CsvRow row, Unit? unit)
    {
        if (row["price_year"] is not { } text || unit is null)
        {
            return row["price_year"] is not null;
        }

        if (EvidenceYear.PriceYearFault(text, unit) is not { } fault)
        {
            return true;
        }

        faults.Add(file, row.Line, "price_year", fault);
        return false;
    }

    private T? Fault<T>(CsvRow row, string column, string message)
        where T : class
    {
        faults.Add(file, row.Line, column, message);
        return null;
    }
}
