using PainCost.Evidence;

namespace PainCost.Tests.Evidence;

public class ProfileWithTests
{
    private static readonly Profile Article = Profile.BuiltIn("article");

    [Fact]
    public void With_KnownInput_BecomesTheUsersAssumption()
    {
        var row = Article.With("prevalence", Distribution.Parse("0.243")).Rows.Single(row => row.Name == "prevalence");
        Assert.Equal((0.243, Knowledge.Assumption, "given by the user"), (row.Distribution.Mean, row.Knowledge, row.Source.Citation));
        Assert.Equal(("case/adult", "", 0), (row.Unit.ToString(), row.File, row.Line));
        Assert.Equal("in place of uniform(low=1/3, high=2/3) (ARTICLE)", row.Note);
    }

    [Fact]
    public void With_KnownInput_LeavesTheRestAndTheOriginal()
    {
        var changed = Article.With("prevalence", Distribution.Parse("0.243"));
        Assert.Equal(Article.Rows.Where(row => row.Name != "prevalence"), changed.Rows.Where(row => row.Name != "prevalence"));
        Assert.Equal(Article["prevalence"].Provenance!.Population, changed["prevalence"].Provenance!.Population);
        Assert.Equal(0.5, Article["prevalence"].CentralValue, 1e-12);
        Assert.Equal(0.243, changed["prevalence"].CentralValue);
    }

    [Fact]
    public void With_UnknownInput_NamesTheNearestFirst()
    {
        var exception = Assert.Throws<ArgumentException>(() => Article.With("prevalance", Distribution.Parse("0.2")));
        Assert.Contains("no input 'prevalance'. Did you mean 'prevalence'? It has 'prevalence', ", exception.Message,
            StringComparison.Ordinal);
        Assert.Contains("analgesic spending", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_ValueOutsideLimits_SaysHowToMend()
    {
        var exception = Assert.Throws<ArgumentException>(() => Article.With("prevalence", Distribution.Parse("24.3")));
        Assert.Contains("write 0.243 for 24.3 %", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexer_UnknownInput_NamesTheNearestFirst() =>
        Assert.Contains("It has 'population', ", Assert.Throws<ArgumentException>(() => Article["populaton"]).Message,
            StringComparison.Ordinal);

    [Fact]
    public void TryGetInput_Unknown_IsFalse()
    {
        Assert.False(Article.TryGetInput("cases", out var none));
        Assert.Null(none);
        Assert.True(Article.TryGetInput("population", out var population));
        Assert.Equal(235_201_000, population.CentralValue);
    }

    [Fact]
    public void BuiltIn_Unknown_ProposesNearest()
    {
        var exception = Assert.Throws<ArgumentException>(() => Profile.BuiltIn("us-2020"));
        Assert.Contains("Did you mean 'us-2021'?", exception.Message, StringComparison.Ordinal);
        Assert.Contains(string.Join(", ", Profile.BuiltInNames), exception.Message, StringComparison.Ordinal);
    }
}
