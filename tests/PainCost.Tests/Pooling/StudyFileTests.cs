using PainCost.Evidence;
using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>The table of studies. Oracle: values, places and words by hand.</summary>
public class StudyFileTests
{
    [Fact]
    public void Parse_Counts_ReadsTitleSourcesAndCovariates()
    {
        var set = Parse("# title: Two surveys\n# a remark\nStudy,Events,Total,year,source\nA,20,100,1999,\"Doe, 2001\"\n\nB,41.5,200,2005,\n");

        Assert.Equal(("Two surveys", "studies.csv"), (set.Title, set.FileName));
        Assert.Equal(["year"], set.Covariates);
        Assert.Equal(("A", 0.2, 100.0, "Doe, 2001", 1999.0),
            (set.Studies[0].Name, set.Studies[0].Estimate, set.Studies[0].Total, set.Studies[0].Source, set.Studies[0].Covariates["year"]));
        Assert.Equal(41.5, set.Studies[1].Events);
    }

    [Fact]
    public void Parse_EstimatesOrIntervals_GiveTheSameStandardError()
    {
        var errors = Parse("study,estimate,se\nA,0.435,0.026\n");
        var intervals = Parse("study,estimate,low,high,level\nA,0.435,0.384,0.486,0.95\nB,0.435,0.384,0.486,\n");

        Assert.Equal((0.435, 0.026), (errors.Studies[0].Estimate, errors.Studies[0].StandardError));
        Assert.All(intervals.Studies, study => Close(0.0260209, study.StandardError, 1e-5));
    }

    [Fact]
    public void Parse_ManyFaults_ReportsAllWithPlaceAndCure()
    {
        var faults = Faults("study,events,total,year\nA,30,20,1999\n,1,10,x\nC,\"1,5\",0,2000\nC,-1,10,\nD,1,10\n");

        Assert.Equal(
            [
                "studies.csv(2), column 'events': 30 is more than the total, 20; are the two exchanged?",
                "studies.csv(3), column 'study': is empty; every study needs a name, such as Elliott 1999.",
                "studies.csv(3), column 'year': 'x' is not a number; write a finite number such as 0.25, 2.5e-1 or 1/4. A column of words "
                    + "may be called source or note.",
                "studies.csv(4), column 'total': must be above 0 but is 0.",
                "studies.csv(4), column 'events': '1,5' has a decimal comma; write 1.5.",
                "studies.csv(5), column 'study': 'C' is given twice, in lines 4 and 5; name each study once.",
                "studies.csv(5), column 'year': is empty; every study needs this number. A column of words may be called source or note.",
                "studies.csv(5), column 'events': must not be negative but is -1.",
                "studies.csv(6): has 3 fields but the header has 4; an empty field still needs its comma.",
            ],
            faults.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("", 0, "", "is empty; it must have the header")]
    [InlineData("study,events,total\n", 1, "", "no rows under it")]
    [InlineData("study;events;total\nA;1\n", 2, "", "an empty field still needs its semicolon")]
    [InlineData("study,events\nA,1\n", 1, "total", "lacks this column")]
    [InlineData("study,total,total,events\nA,2,2,1\n", 1, "total", "twice")]
    [InlineData("study,estimate\nA,1\n", 1, "se", "lacks this column")]
    [InlineData("study,estimate,low\nA,1,0\n", 1, "high", "lacks this column")]
    [InlineData("study,events,total,se\nA,1,2,3\n", 0, "se", "not both")]
    [InlineData("study,estimate,se,low\nA,1,2,0\n", 0, "low", "not both")]
    [InlineData("study,estimate,se\nA,1,0\n", 2, "se", "must be above 0 but is 0")]
    [InlineData("study,estimate,low,high\nA,1,3,2\n", 2, "low", "not below high, 2; are the two exchanged?")]
    [InlineData("study,estimate,low,high\nA,1,2,3\n", 2, "estimate", "outside its interval, 2 to 3")]
    [InlineData("study,estimate,low,high,level\nA,1,0,3,95\n", 2, "level", "0.95 for 95 %, but is 95")]
    public void Parse_OneFault_SaysWhereAndWhat(string text, int line, string column, string words)
    {
        var fault = Assert.Single(Faults(text), fault => fault.Message.Contains(words, StringComparison.Ordinal));
        Assert.Equal(("studies.csv", line, column), (fault.File, fault.Line, fault.Column));
    }

    [Fact]
    public void Load_NoFile_SaysWhere() =>
        Assert.Contains("there is no such file", Assert.Throws<EvidenceException>(() => StudySet.Load("nowhere.csv")).Message,
            StringComparison.Ordinal);

    private static IReadOnlyList<EvidenceFault> Faults(string text) => Assert.Throws<EvidenceException>(() => Parse(text)).Faults;
}
