using PainCost.Evidence;

namespace PainCost.Tests.Evidence;

/// <summary>Files of correlations. Oracle: the promises of docs/dependence.md.</summary>
public class CorrelationFileTests
{
    private const string Header = "input,with,kind,value,source,note\n";

    private static readonly Profile Profile = Profile.Parse(new StringReader("""
        input,stratum,value,unit,population,year,price_year,source,known,note
        wage,,"lognormal(mean=25, se=2)",USD2023/hour,workers,2023,2023,,assumption,
        absence days,,"gamma(mean=5, se=1)",day/worker/year,workers,2023,,,assumption,
        prevalence,,"beta(mean=0.2, se=0.01)",case/adult,adults,2023,,,assumption,
        """), "own.csv");

    [Fact]
    public void Parse_TwoRows_HasThemWithCopulaSourceAndNote()
    {
        var read = Read("# copula: t(df=4)\n" + Header
            + "wage,absence days,spearman,0.3,GASKIN2012,higher paid\nprevalence,wage,Kendall,-0.1,,\n");
        Assert.Equal(Copula.StudentT(4), read.Copula);
        Assert.Equal(["wage ~ absence days = spearman(0.3)", "prevalence ~ wage = kendall(-0.1)"], read.Pairs.Select(p => p.ToString()));
        Assert.Equal(("GASKIN2012", "higher paid", false, true),
            (read.Pairs[0].Source!.Id, read.Pairs[0].Note, read.Pairs[0].IsUnverified, read.Pairs[1].IsUnverified));
    }

    [Fact]
    public void Parse_SeveralFaults_ReportsAllByLineAndColumn()
    {
        var fault = Assert.Throws<EvidenceException>(() => Read("# copula: t(4)\n" + Header
            + "wages,absence days,spearman,0.3,,\nwage,prevalence,spearmann,1.3,NOBODY1999,\nwage,prevalence,kendall,\"0,3\",,\nwage,wage,pearson,0.1,,\n"));
        Assert.Equal(
            [(1, ""), (3, "input"), (4, "kind"), (4, "source"), (4, "value"), (5, "value"), (5, "with"), (6, "with")],
            fault.Faults.Select(f => (f.Line, f.Column)).Order());
        Assert.Contains("has no input 'wages'. Did you mean 'wage'?", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'spearmann' is not one of spearman, kendall, pearson. Did you mean 'spearman'?", fault.Message,
            StringComparison.Ordinal);
        Assert.Contains("must lie in [-1, 1] but is 1.3", fault.Message, StringComparison.Ordinal);
        Assert.Contains("write 0.3", fault.Message, StringComparison.Ordinal);
        Assert.Contains("given twice, in lines 4 and 5", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NoFile_SaysSo() => Assert.Contains(
        "there is no such file", Assert.Throws<EvidenceException>(() => CorrelationFile.Load("nope.csv", Profile)).Message,
            StringComparison.Ordinal);

    private static Correlations Read(string text) => CorrelationFile.Parse(new StringReader(text), "correlations.csv", Profile);
}
