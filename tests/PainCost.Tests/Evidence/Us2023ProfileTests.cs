using System.Text.RegularExpressions;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Evidence.BuiltIn;

namespace PainCost.Tests.Evidence;

/// <summary>The figures of us-2023 follow from the tables that its notes name, and its components from a calculation by hand.</summary>
public partial class Us2023ProfileTests
{
    private static readonly string[] Sexes = ["women", "men"];
    private static readonly string[] Bands = ["18-29", "30-44", "45-64", "65+"];
    private static readonly Profile Us = Profile.BuiltIn("us-2023");

    /// <summary>MEPS 2022 (topicals: 2021), expenditure and standard error of each product in dollars.</summary>
    public static TheoryData<string, double[]> Products => new()
    {
        { "NSAIDs", [351_555_297, 93_353_483, 264_023_410, 99_791_980, 223_392_271, 26_264_412, 170_757_045, 22_412_478, 177_279_299,
            33_003_582] },
        { "gabapentinoids", [4_577_386_884, 1_001_533_619, 804_957_176, 196_896_179] },
        { "SNRIs", [478_286_111, 50_504_578, 816_079_044, 161_043_549] },
        { "tricyclics", [146_581_106, 25_610_972] },
        { "muscle relaxants", [151_009_558, 30_281_734, 233_695_138, 45_487_569, 90_935_174, 16_608_616, 165_873_793, 28_575_383] },
        { "topicals", [2_398_234_097, 1_134_185_140] },
        { "acetaminophen", [47_763_897, 7_391_864] },
    };

    private static IEnumerable<string> Strata => from sex in Sexes from band in Bands select $"{sex} / {band}";

    // Census, Vintage 2024: 263,537,816 residents aged 18 and over, 134,312,101 of them women.
    [Fact]
    public void Population_OfTheStrata_IsThatOfTheCensus()
    {
        Assert.Equal(263_537_816, Strata.Sum(s => Value("population", s)));
        Assert.Equal(134_312_101, Strata.Where(s => s.StartsWith("women", StringComparison.Ordinal)).Sum(s => Value("population", s)));
    }

    // NHIS 2021: 51.6 million at 20.9 %; Census: 258,460,376 resident adults in 2021.
    [Fact]
    public void Bridge_IsTheSurveysBaseOverResidents() => Assert.Equal(51.6e6 / 0.209 / 258_460_376, Us["population bridge"].CentralValue,
        5e-6);

    // NCHS Data Brief 518: chronic pain 25.4 % of women and 23.2 % of men; high-impact 9.6 and 7.3 %.
    [Theory]
    [InlineData("women", 0.254, 0.096)]
    [InlineData("men", 0.232, 0.073)]
    public void Prevalence_OverAges_IsThePublishedRateOfTheSex(string sex, double chronic, double highImpact)
    {
        var strata = Strata.Where(s => s.StartsWith(sex, StringComparison.Ordinal)).ToList();
        var people = strata.Sum(s => Value("population", s));
        Assert.Equal(chronic, strata.Sum(s => Value("population", s) * Value("prevalence", s)) / people, 5e-5);
        Assert.Equal(highImpact, strata.Sum(s => Value("population", s) * Value("prevalence", s) * HighImpact(s)) / people, 5e-5);
    }

    // The standard errors of the cells, which are drawn independently, give the 0.3 points that the notes state.
    [Fact]
    public void Prevalence_OverAll_HasTheStatedStandardError()
    {
        var people = Strata.Sum(s => Value("population", s));
        var variance = Strata.Sum(s => Math.Pow(Value("population", s) / people, 2) * Us[$"prevalence [{s}]"].Distribution.Variance);
        Assert.Equal(0.003, Math.Sqrt(variance), 0.0001);
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void MedicationSpending_IsTheSumOfTheTabulatedProducts(string kind, double[] spendingAndError)
    {
        var products = spendingAndError.Chunk(2).ToList();
        var spending = Us[$"medication spending: {kind}"].Distribution;
        Assert.Equal(products.Sum(p => p[0]), spending.Mean, 1.0);
        Assert.Equal(Math.Sqrt(products.Sum(p => p[1] * p[1])), spending.StandardDeviation, 1.0);
    }

    // MEPS Statistical Brief 559: 3.5 billion; relative error of six products of 2022, 290.7 on 2,725.2 million.
    [Fact]
    public void MedicationSpending_OfOpioids_IsTheBriefNotTheSum()
    {
        var opioids = Us["medication spending: opioids"].Distribution;
        Assert.Equal(3.5e9, opioids.Mean, 1.0);
        Assert.Equal(3.5e9 * 290_713_322 / 2_725_248_192, opioids.StandardDeviation, 1e6);
    }

    // Guy and others 2025: $8,068 with medication, 65.8 million cases; PCE health index 109.395 in 2021, 112.026 in 2022.
    [Fact]
    public void ExcessHealthCareCost_IsNetOfTheMedicationCountedByClass()
    {
        var medication = Kinds().Sum(k =>
            Counted(k) * (Us[$"medication spending: {k}"].Unit.ToString() == "USD2022/year" ? 109.395 / 112.026 : 1));
        Assert.Equal(8068 - (medication / 65.8e6), Us["excess health care cost"].CentralValue, 0.5);
    }

    // ECEC, December 2023: $31.29 an hour; CPS 2024: $1,400 of 42.7 hours for men of 55 and over, $1,159 of 41.8 hours for all.
    [Fact]
    public void HourlyWage_OfAStratum_IsTheMeanTimesTheRatioOfMedians() =>
        Assert.Equal(31.29 * (1400 / 42.7) / (1159 / 41.8), Value("hourly wage", "men / 65+"), 0.005);

    // By hand, cell by cell. Money is in four price years until results are restated: here they are taken as one.
    [Fact]
    public void Model_InOnePriceYear_IsTheHandCalculation()
    {
        var model = PainBurden.Model(InOnePriceYear()).Evaluate();
        var cases = Strata.ToDictionary(s => s, s => Value("population", s) * 0.95523 * Value("prevalence", s));
        double Workers(string s) => cases[s] * Value("employment", s) * Value("hourly wage", s) * 45.42 / 31.29;
        double Weekly(string s) => s.StartsWith("men", StringComparison.Ordinal) ? 40.5 : 36.7;

        AssertNear(cases.Values.Sum(), model["cases"]);
        AssertNear(cases.Values.Sum() * 7917, model["health care"]);
        AssertNear(Kinds().Sum(Counted), model["medication"]);
        AssertNear(Strata.Sum(s => Workers(s) * 7.5 * Weekly(s) / 5), model["absenteeism"]);
        AssertNear(Strata.Sum(s => Workers(s) * 50 * Weekly(s) * 0.097), model["presenteeism"]);
        AssertNear(model["health care"] + model["medication"] + model["absenteeism"] + model["presenteeism"], model["total"]);
    }

    // The same by an outside program: 61.22 million cases, 21.33 million of them high-impact, and in billion dollars of mixed years.
    [Fact]
    public void Model_InOnePriceYear_HasSixteenCells()
    {
        var model = PainBurden.Model(InOnePriceYear(), new BurdenChoices { Detail = Detail.ByCell });
        var values = model.Evaluate();
        Assert.Equal(16, model.Outputs.Count(o => o.Name.StartsWith("total [", StringComparison.Ordinal)));
        Assert.Equal(61.22, values["cases"] / 1e6, 0.01);
        Assert.Equal(21.33, model.Outputs.Where(o => CasesOfHighImpact().IsMatch(o.Name)).Sum(o => values[o.Name]) / 1e6, 0.01);
        Assert.Equal(
            [484.7, 10.1, 93.1, 301.1],
            new[] { "health care", "medication", "absenteeism", "presenteeism" }.Select(o => Math.Round(values[o] / 1e9, 1)));
    }

    // By hand: each component's sum in its own prices (above, and by an outside program) times its index. PCE health care
    // 114.65 / 109.395 from 2021; CPI-U does not move what is in prices of 2023.
    [Fact]
    public void Model_OfMixedPriceYears_IsRestatedByComponent()
    {
        var model = PainBurden.Model(Us);
        var (mixed, restated) = (PainBurden.Model(InOnePriceYear()).Evaluate(), model.Evaluate());
        Assert.Equal("USD2023/year", model.Outputs[0].Unit.ToString());
        Assert.Equal(mixed["health care"] * 114.65 / 109.395, restated["health care"], 1e-12 * restated["health care"]);
        Assert.Equal(mixed["presenteeism"], restated["presenteeism"], 1e-12 * restated["presenteeism"]);
        Assert.Contains(model.Choices, c => c is { Name: "price index of health care", Value: "pce-health, to 2023" });
        Assert.DoesNotContain(model.Choices, c => c.Name == "price index of presenteeism");
    }

    [Theory]
    [InlineData("population bridge", "51.6 million cases at 20.9 %")]
    [InlineData("excess health care cost", "The definitions differ")]
    [InlineData("excess absence days", "two valuations, not two losses")]
    [InlineData("excess impairment", "not the raw score")]
    [InlineData("medication spending: gabapentinoids", "$114 a fill")]
    [InlineData("medication spending: opioids", "Not the sum of products")]
    [InlineData("employment [women / 18-29]", "was not found")]
    [InlineData("prevalence [women / 18-29]", "those by age")]
    [InlineData("hourly wage [women / 18-29]", "Medians of full-timers")]
    public void Trap_IsInTheNote(string input, string words) =>
        Assert.Contains(words, Us[input].Provenance!.Note, StringComparison.Ordinal);

    private static double Value(string input, string stratum) => Us[$"{input} [{stratum}]"].CentralValue;

    private static double HighImpact(string stratum) =>
        Value("severity weight", $"{stratum} / high-impact") / (Value("severity weight", $"{stratum} / high-impact")
            + Value("severity weight", $"{stratum} / other"));

    private static IEnumerable<string> Kinds() =>
        Us.Inputs.Select(i => i.Name).Where(n => n.StartsWith("pain share: ", StringComparison.Ordinal))
            .Select(n => n["pain share: ".Length..]);

    private static double Counted(string kind) => Us[$"medication spending: {kind}"].CentralValue * Us[$"pain share: {kind}"].CentralValue;

    private static Profile InOnePriceYear()
    {
        var text = Money().Replace(BuiltInData.Read("us-2023"), "USD2023");
        return Profile.Parse(new StringReader(PriceYear().Replace(text, ",2023,$1,")), "us-2023.csv");
    }

    private static void AssertNear(double expected, double actual) => Assert.Equal(expected, actual, 1e-12 * expected);

    [GeneratedRegex("USD202[12]")]
    private static partial Regex Money();

    [GeneratedRegex(",202[12],(MEPS_PMED|MEPS_SB559|GUY2025),")]
    private static partial Regex PriceYear();

    [GeneratedRegex(@"^cases \[.* / high-impact\]$")]
    private static partial Regex CasesOfHighImpact();
}
