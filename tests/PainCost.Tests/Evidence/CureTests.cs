using System.Text.RegularExpressions;
using PainCost.Burden;
using PainCost.Evidence;
using static PainCost.Tests.Evidence.EvidenceText;

namespace PainCost.Tests.Evidence;

/// <summary>Advice can be followed: what a message says to write is pasted where the fault was, and the fault is gone.</summary>
public sealed partial class CureTests
{
    private static readonly string[] Columns = Header.Split(',');

    public static TheoryData<string, string, string> Faulty => new()
    {
        { "prevalence,,20.4,case/adult,US adults,2016,,GASKIN2012,seen,", "value", "0.204" },
        { "prevalence,,\"normal(mean=0.2, se=0.1)\",case/adult,US adults,2016,,GASKIN2012,seen,", "value", "beta(mean=0.2, se=0.1)" },
        { "cost,,\"65,800,000\",USD2010/case,US adults,2016,2010,GASKIN2012,seen,", "value", "65800000" },
        { "cost,,\"0,5\",USD2010/case,US adults,2016,2010,GASKIN2012,seen,", "value", "0.5" },
        { "cost,,\"1,234\",USD2010/case,US adults,2016,2010,GASKIN2012,seen,", "value", "1.234" },
        { "cost,,\"1,234.5\",USD2010/case,US adults,2016,2010,GASKIN2012,seen,", "value", "1234.5" },
        { "cost,,-5,USD2010/case,US adults,2016,2010,GASKIN2012,seen,", "value", "5" },
        { "cost,,\"normal(mean=100, se=50)\",USD2010/case,US adults,2016,2010,GASKIN2012,seen,", "value", "gamma(mean=100, se=50)" },
        { "cases,,1.200,case,US adults,2016,,GASKIN2012,seen,", "value", "1200" },
        { "cases,,5,case,US adults,2016,,GASKIN2012,seen,", "value", "5/1" },
        { "share,,20 %,1,US adults,2016,,GASKIN2012,seen,", "value", "0.2" },
        { "people,,1000,adults,US adults,2016,,GASKIN2012,seen,", "unit", "adult" },
        { "people,,1000,People,US adults,2016,,GASKIN2012,seen,", "unit", "person" },
        { "cost,,100,USD/case,US adults,2016,2023,GASKIN2012,seen,", "unit", "USD2023" },
        { "cost,,100,usd2010/case,US adults,2016,2010,GASKIN2012,seen,", "unit", "USD2010" },
        { "cost,,100,USD2010/case,US adults,2016,2008,GASKIN2012,seen,", "price_year", "2010" },
        { "cost,,100,USD2010/case,US adults,16,2010,GASKIN2012,seen,", "year", "2010" },
        { "cost,,100,USD2010/case,US adults,2016,2010,GASKIN2012,sene,", "known", "seen" },
        { "cost,,100,USD2010/case,US adults,2016,2010,GASKIN2O12,seen,", "source", "GASKIN2012" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Fault_CureOfItsMessage_TakesItAway(string row, string column, string cure)
    {
        var fault = Assert.Single(Faults(row), fault => fault.Column == column);
        Assert.Contains(cure, Cure().Matches(fault.Message).Select(match => match.Value));

        Assert.DoesNotContain(column, ColumnsWithFaults(Mended(row, column, cure)));
    }

    [Theory]
    [InlineData("published total,,560e9,USD2010/year")]
    [InlineData("population,,1000000,adult")]
    [InlineData("cases,,1000,case|medication use,,0.3,user/case")]
    [InlineData("cases,,1000,case|excess absence days,,3,day/worker/year")]
    public void BurdenFault_RowsToPaste_TakeItAway(string rows)
    {
        List<string> file = [.. rows.Split('|')
            .Select(row => $"{row},US adults,2021,{(row.Contains("USD2010", StringComparison.Ordinal) ? "2010" : "")},,assumption,")];
        for (var round = 0; round < 4 && Refusal(file) is { } refusal; round++)
        {
            Assert.DoesNotContain(": .", refusal, StringComparison.Ordinal);
            var pasted = refusal.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)
                && line.Contains(",VALUE,", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(pasted);
            file.AddRange(pasted.Select(line => line.Trim().Replace("VALUE", "0.5", StringComparison.Ordinal)
                .Replace("SOURCE,seen", ",assumption", StringComparison.Ordinal)));
        }

        Assert.Null(Refusal(file));
    }

    private static string? Refusal(IEnumerable<string> rows) =>
        Record.Exception(() => PainBurden.Model(Parse([.. rows.Distinct()]))) is { } refusal
            ? Assert.IsType<FaultsException>(refusal).Message : null;

    private static IEnumerable<string> ColumnsWithFaults(string row) =>
        Record.Exception(() => Parse(row)) is EvidenceException faulty ? faulty.Faults.Select(fault => fault.Column) : [];

    private static string Mended(string row, string column, string cure)
    {
        var cells = Cells().Matches(row).Select(match => match.Value).ToList();
        var at = Array.IndexOf(Columns, column);
        var old = cells[at].Trim('"');
        cells[at] = $"\"{(column == "unit" && old.Contains('/', StringComparison.Ordinal) ? cure + old[old.IndexOf('/', StringComparison.Ordinal)..] : cure)}\"";
        return string.Join(',', cells);
    }

    /// <summary>What a message says to write or asks whether it was meant: up to the reason, or to the other choice.</summary>
    [GeneratedRegex(@"(?<=write (it as a fraction, |a year such as )?|lognormal|'|, )(beta\(.*?\)|gamma\(.*?\)|[A-Z]{3}\w*|[\d./]*\d|[a-z]+)(?=[ ,;.']|$)")]
    private static partial Regex Cure();

    [GeneratedRegex("""(?<=^|,)("[^"]*"|[^,"]*)""")]
    private static partial Regex Cells();
}
