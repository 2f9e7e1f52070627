using System.Text.RegularExpressions;
using PainCost.Evidence;
using PainCost.Evidence.BuiltIn;

namespace PainCost.Tests.Evidence;

/// <summary>The figures that come with the library. Oracle: the published tables, named at each.</summary>
public class BuiltInProfileTests
{
    public static TheoryData<string> Names => [.. Profile.BuiltInNames];

    [Fact]
    public void BuiltInNames_AreTheSeventeen() => Assert.Equal(
        [
            "article", "au-2018", "ca-ab-2019", "ca-qc", "uk-1998-back", "uk-2013", "us-2008", "us-2008-high", "us-2021", "us-2023",
            "us-back-2016", "us-back-2016-meps", "us-crps-2023", "us-fibromyalgia-2012", "us-low-back-2023", "us-phantom-limb-2005",
            "us-stroke-pain-2018",
        ],
        Profile.BuiltInNames);

    [Theory]
    [MemberData(nameof(Names))]
    public void BuiltIn_EveryProfile_IsDescribed(string name)
    {
        var profile = Profile.BuiltIn(name);
        Assert.Equal(name, profile.Name);
        Assert.NotEmpty(profile.Title);
        Assert.NotEmpty(profile.Description);
        Assert.Equal(profile.Rows.Any(row => row.PriceYear is not null), profile.PriceBasis is not null);
    }

    [Theory]
    [InlineData("article", "USD2010")]
    [InlineData("us-2008", "USD2010")]
    [InlineData("us-2008-high", "USD2010")]
    [InlineData("us-2021", "USD2021")]
    [InlineData("us-2023", "USD2023")]
    [InlineData("us-low-back-2023", "USD2023")]
    [InlineData("us-back-2016", "USD2016")]
    [InlineData("us-back-2016-meps", "USD2016")]
    [InlineData("uk-1998-back", "GBP1998")]
    [InlineData("au-2018", "AUD2018")]
    [InlineData("ca-ab-2019", "CAD2019")]
    [InlineData("ca-qc", "CAD2010")]
    public void BuiltIn_PriceBasis_IsThatOfTheStudy(string name, string basis) =>
        Assert.Equal(basis, Profile.BuiltIn(name).PriceBasis?.ToString());

    [Theory]
    [MemberData(nameof(Names))]
    public void BuiltIn_EveryRow_HasASourceAndAPopulation(string name) =>
        Assert.All(Profile.BuiltIn(name).Rows, row =>
        {
            if (row.Source.Id.Length > 0)
            {
                Assert.NotEmpty(row.Source.Citation);
                Assert.NotEmpty(row.Source.Address);
            }
            else
            {
                Assert.Equal(Knowledge.Assumption, row.Knowledge);
            }

            Assert.NotEmpty(row.Population);
            Assert.True(row.Note.Length > 0 || row.Knowledge is Knowledge.Seen, $"{row.Name} is {row.Knowledge} without a note.");
            Assert.Equal($"{name}.csv", row.File);
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void BuiltIn_SourceNamedInANote_IsListed(string name) =>
        Assert.All(
            Profile.BuiltIn(name).Rows.SelectMany(row => Regex.Matches(row.Note, "[A-Z]{4,}[0-9]{4}|MEPS_[A-Z]+[0-9]*")),
            key => Assert.Contains(key.Value, SourceList.BuiltIn.Ids));

    // Gaskin & Richard 2012 and IOM 2011 (totals and components), 2010 dollars; Census Vintage 2019; the article.
    [Theory]
    [InlineData("article", "population", 235_201_000, "adult")]
    [InlineData("article", "prevalence", 0.5, "case/adult")]
    [InlineData("article", "published total", 560e9, "USD2010/year")]
    [InlineData("article", "published cases", 100e6, "case")]
    [InlineData("article", "published health care", 261e9, "USD2010/year")]
    [InlineData("article", "published productivity", 299e9, "USD2010/year")]
    [InlineData("us-2008", "cases", 100e6, "case")]
    [InlineData("us-2008", "published health care", 261e9, "USD2010/year")]
    [InlineData("us-2008", "published productivity", 299e9, "USD2010/year")]
    [InlineData("us-2008", "published days of work missed", 11.6e9, "USD2010/year")]
    [InlineData("us-2008", "published hours of work lost", 95.2e9, "USD2010/year")]
    [InlineData("us-2008", "published lower wages", 190.6e9, "USD2010/year")]
    [InlineData("us-2008-high", "cases", 100e6, "case")]
    [InlineData("us-2008-high", "published health care", 300e9, "USD2010/year")]
    [InlineData("us-2008-high", "published productivity", 335e9, "USD2010/year")]
    [InlineData("us-2008-high", "published days of work missed", 12.7e9, "USD2010/year")]
    [InlineData("us-2008-high", "published hours of work lost", 96.5e9, "USD2010/year")]
    [InlineData("us-2008-high", "published lower wages", 226.3e9, "USD2010/year")]

    // Guy and others 2025, abstract; MEPS Statistical Brief 559.
    [InlineData("us-2021", "cases", 65.8e6, "case")]
    [InlineData("us-2021", "published health care", 530.6e9, "USD2021/year")]
    [InlineData("us-2021", "published productivity", 192.2e9, "USD2021/year")]
    [InlineData("us-2021", "published excess health care cost", 8068, "USD2021/case/year")]
    [InlineData("us-2021", "published excess productivity cost", 2923, "USD2021/case/year")]
    [InlineData("us-2021", "opioid spending", 3.5e9, "USD2021/year")]
    public void BuiltIn_Value_IsThePublishedFigure(string profile, string input, double value, string unit)
    {
        var found = Profile.BuiltIn(profile)[input];
        Assert.Equal(value, found.CentralValue, 1e-12 * value);
        Assert.Equal(unit, found.Unit.ToString());
    }

    [Theory]
    [InlineData("article")]
    [InlineData("us-2008")]
    [InlineData("us-2008-high")]
    public void BuiltIn_AnalgesicSpending_IsBrief235WithTheTabulatedError(string profile)
    {
        // MEPS 2006, expenditure and standard error in millions, six opioid and seven NSAID products.
        (double Spending, double Error)[] products =
        [
            (126.852, 11.331), (1203.910, 87.264), (427.628, 51.181), (399.302, 92.528), (1351.246, 607.000), (615.369, 80.770),
            (1437.746, 167.010), (333.625, 45.634), (412.111, 27.187), (76.527, 14.198), (1160.113, 137.051), (246.122, 38.823),
                (612.735, 61.826),
        ];
        var relative = Math.Sqrt(products.Sum(p => p.Error * p.Error)) / products.Sum(p => p.Spending);
        var spending = Profile.BuiltIn(profile)["analgesic spending"].Distribution;
        Assert.Equal(13.2e9, spending.Mean, 1);
        Assert.Equal(Math.Round(relative * 13.2, 2) * 1e9, spending.StandardDeviation, 1e-9 * 1.05e9);
        Assert.Equal(0, spending.Low);
    }

    [Fact]
    public void BuiltIn_PriceIndex_IsTheRatioOfTheAnnualAverages()
    {
        // PCE services, health care, 2017 = 100: 81.27 in 2006, 91.152 in 2010.
        var row = Profile.BuiltIn("us-2008").Rows.Single(row => row.Name == "pce health index 2006 to 2010");
        Assert.Equal(91.152 / 81.27, row.Distribution.Mean, 1e-15);
        Assert.Equal(("USD2010/USD2006", null), (row.Unit.ToString(), row.PriceYear));
    }

    [Fact]
    public void BuiltIn_HighLowerWages_IsMarkedAsNotVerified() =>
        Assert.Equal(Knowledge.Background, Profile.BuiltIn("us-2008-high")["published lower wages"].Provenance!.Knowledge);

    [Theory]
    [InlineData("article", "prevalence", "Misquotes")]
    [InlineData("article", "published total", "lower of $560-635 billion")]
    [InlineData("us-2008", "published health care", "per person it is $2,610-3,000")]
    [InlineData("us-2008", "published lower wages", "add to 297.4 billion")]
    [InlineData("us-2021", "opioid spending", "opioids only")]
    public void BuiltIn_Trap_IsInTheNote(string profile, string input, string words) =>
        Assert.Contains(words, Profile.BuiltIn(profile)[input].Provenance!.Note, StringComparison.Ordinal);
}
