namespace PainCost.Tests;

/// <summary>Explanations of a small burden. Oracle: by hand.</summary>
public class ExplanationTests
{
    private static readonly Source Census = new("CENSUS", "A census");
    private static readonly Input Population = Input.Fixed("population", 235_201_000, "adult", Census);
    private static readonly Input Prevalence = Input.Uncertain("prevalence", Distribution.Uniform(low: 0.2, high: 0.3), "case/adult",
        new Source("NHIS", "A survey"));
    private static readonly Input Cost = Input.Uncertain("cost", Distribution.Gamma(mean: 40, standardError: 4), "USD2023/case/year");
    private static readonly Quantity Cases = (Population * Prevalence).Named("cases");
    private static readonly Model Burden = Model.Of(("total", Cases * (Cost + (2 * Cost))), ("per case", Cases * Cost / Cases));

    [Fact]
    public void Explain_Output_IsATreeDownToSources() => Assert.Equal(
        """
        total = cases × (cost + 2 × cost) = 7,056,030,000 USD2023/year
        ├─ cases = population × prevalence = 58,800,250 case
        │  ├─ population = 235,201,000 adult  [CENSUS, seen]
        │  └─ prevalence = 0.25 case/adult, uniform(low=0.2, high=0.3)  [NHIS, seen]
        └─ cost = 40 USD2023/case/year, gamma(mean=40, se=4)
        """.ReplaceLineEndings("\n"),
        Burden.Explain("total").ToString());

    [Fact]
    public void Explain_NamedQuantity_HasFormulaValueUnitAndParts()
    {
        var cases = Burden.Explain("cases");
        Assert.Equal(("cases", "population × prevalence", "case"), (cases.Name, cases.Formula, cases.Unit.ToString()));
        Assert.Equal(235_201_000 * 0.25, cases.Value, 1e-12 * cases.Value);
        Assert.Equal(["population", "prevalence"], cases.Parts.Select(p => p.Name));
        Assert.Null(cases.Distribution);
        Assert.Null(cases.Provenance);
    }

    [Fact]
    public void Explain_Input_HasItsSource()
    {
        var input = Burden.Explain("population");
        Assert.Equal((Census, "", 235_201_000.0), (input.Provenance?.Source, input.Formula, input.Value));
        Assert.Empty(input.Parts);
        Assert.True(input.Distribution?.IsFixed);
    }

    [Fact]
    public void Explain_PartUsedTwice_IsExplainedOnce()
    {
        var model = Model.Of(("sum", (Cases * Cost).Named("a") + (Cases * Cost * 2).Named("b")));
        var parts = model.Explain("sum").Parts;
        Assert.Equal(["a", "b"], parts.Select(p => p.Name));
        Assert.False(parts[0].Parts[0].IsRepeated);
        Assert.True(parts[1].Parts[0].IsRepeated);
        Assert.Empty(parts[1].Parts[0].Parts);
        Assert.EndsWith("(explained above)", model.Explain("sum").ToString().Split('\n')
            .Single(line => line.Contains("explained", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_UnknownName_ListsWhatThereIs()
    {
        var message = Assert.Throws<ArgumentException>(() => Burden.Explain("casse")).Message;
        Assert.Contains("nothing named 'casse'; it has 'total', 'per case', 'population', 'prevalence', 'cases', 'cost'.", message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_RenamedInput_IsShownAsWhatItStandsFor()
    {
        var patients = Input.Fixed("published cases", 100, "case").Named("cases");
        Assert.Equal("published cases", Model.Of(("cases", patients)).Explain("cases").Formula);
    }
}
