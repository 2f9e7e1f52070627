using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Reports;

namespace PainCost.Tests.Evidence;

/// <summary>Profiles from rows and sources in code. Oracle: the same rows in a file.</summary>
public class ProfileInCodeTests
{
    private static readonly Source Survey = new("SURVEY2021", "Doe J. Pain in my region") { Address = "https://example.org/pain" };

    private static readonly ProfileRow Prevalence = new()
    {
        Input = "prevalence",
        Value = "beta(mean=0.204, se=0.004)",
        Unit = "case/adult",
        Population = "adults",
        Year = "2021",
        Source = "SURVEY2021",
        Known = "seen",
    };

    private static readonly ProfileRow[] Rows =
    [
        new() { Input = "population", Value = "1250000", Unit = "adult", Population = "adults", Known = "assumption" },
        Prevalence,
        new()
        {
            Input = "excess health care cost",
            Value = "gamma(mean=8068, se=400)",
            Unit = "USD2021/case/year",
            Population = "US adults",
            Source = "GUY2025",
            Known = "derived",
            Note = "a note",
        },
    ];

    private static readonly string File = $"""
        {EvidenceText.Header}
        population,,1250000,adult,adults,,,,assumption,
        prevalence,,"beta(mean=0.204, se=0.004)",case/adult,adults,2021,,SURVEY2021,seen,
        excess health care cost,,"gamma(mean=8068, se=400)",USD2021/case/year,US adults,,2021,GUY2025,derived,a note
        """;

    [Fact]
    public void Of_RowsInCode_IsTheProfileOfTheFile()
    {
        var ofCode = Profile.Of("my-region", Rows, [Survey], title: "My region");
        var ofFile = Profile.Parse(new StringReader(File), "my-region.csv", [Survey]);
        Assert.Equal(ofFile.Rows.Select(Figures), ofCode.Rows.Select(Figures));
        Assert.Equal(("my-region", "My region", "USD2021"), (ofCode.Name, ofCode.Title, ofCode.PriceBasis?.ToString()));
        Assert.Same(Survey, ofCode["prevalence"].Provenance!.Source);
        Assert.Equal("rows of my-region(2)", ofCode["prevalence"].Provenance!.Location);
        Assert.Equal(PainBurden.Model(ofFile).InputsHash(), PainBurden.Model(ofCode).InputsHash());
    }

    [Fact]
    public void Of_FaultyRows_ReportsAllByTheirNumbers()
    {
        var fault = Assert.Throws<EvidenceException>(() => Profile.Of(
            "mine",
            [Prevalence with { Value = "20.4" }, Prevalence with { Source = "NOBODY" }, Prevalence with { PriceYear = "2020" }],
            [Survey, Survey, new Source("", "x")]));
        string[] expected =
        [
            "rows of mine(1), column 'value': prevalence must lie in [0, 1] but is 20.4; write 0.204 for 20.4 %.",
            "rows of mine(2), column 'input': prevalence is given twice, in rows 1 and 2; keep one, or name a stratum for each.",
            "rows of mine(2), column 'source': there is no source 'NOBODY'. Give it among the sources beside the rows.",
            "rows of mine(3), column 'price_year'",
            "sources of mine(2), column 'source_id': 'SURVEY2021' is given twice, in 1 and 2; keep one.",
            "sources of mine(3), column 'source_id': is empty",
        ];
        Assert.All(expected, message => Assert.Contains(message, fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_NoRowsOrNulls_AreFaultsToo()
    {
        Assert.Contains("has no rows", Assert.Throws<EvidenceException>(() => Profile.Of("mine", [])).Message, StringComparison.Ordinal);
        var fault = Assert.Throws<EvidenceException>(() => Profile.Of("mine", [Prevalence with { Value = null! }], [Survey]));
        Assert.Contains("column 'value': is empty", fault.Message, StringComparison.Ordinal);
        var hidden = Assert.Throws<EvidenceException>(() => Profile.Of("mine", [Prevalence with { Input = "preva\u202Elence" }], [Survey]));
        Assert.Contains("rows of mine(1), column 'input': holds", hidden.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_OfRowsThatMakeNoBurden_PlacesTheFaultAtItsRow()
    {
        var profile = Profile.Of("mine", [.. Rows, Prevalence with { Input = "prevalense" }], [Survey]);
        var fault = Assert.Throws<FaultsException>(() => PainBurden.Model(profile));
        Assert.Contains("rows of mine(4), column 'input'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfAProfileInCode_IsRunAgain()
    {
        var json = Report.Write(PainBurden.Model(Profile.Of("my-region", Rows, [Survey])).Simulate(100, seed: 1), ReportFormat.Json);
        Assert.Equal(json, Report.Write(RunRecord.Parse(json, "result.json").Repeat(), ReportFormat.Json));
    }

    private static object Figures(EvidenceRow row) =>
        (row.Name, row.Distribution, row.Unit, row.Population, row.Year, row.PriceYear, (row.Source, row.Knowledge, row.Note));
}
