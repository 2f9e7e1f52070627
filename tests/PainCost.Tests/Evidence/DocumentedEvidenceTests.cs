using System.Globalization;
using System.Text.RegularExpressions;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Evidence.BuiltIn;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Evidence;

/// <summary>docs/evidence.md says what the profiles hold. Oracle: the page, against the rows.</summary>
public partial class DocumentedEvidenceTests
{
    public static TheoryData<string> Names => [.. Profile.BuiltInNames];

    private static string Page => File.ReadAllText(Path.Combine(Repository.Root, "docs", "evidence.md")).ReplaceLineEndings("\n");

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_CountsTheRowsOfAProfileByHowWellTheyAreKnown(string name)
    {
        var rows = Profile.BuiltIn(name).Rows;
        int Count(Knowledge knowledge) => rows.Count(r => r.Knowledge == knowledge);
        int[] counts = [rows.Count, Count(Knowledge.Seen), Count(Knowledge.Derived), Count(Knowledge.Background),
            Count(Knowledge.Assumption)];
        var line = $"| `{name}` | {string.Join(" | ", counts.Select(c => c.ToString(CultureInfo.InvariantCulture)))} |";
        Assert.Contains(line, Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_SourcesOfConditionsWithoutAProfile_AreListed() =>
        Assert.All(SourceId().Matches(Page), key => Assert.Contains(key.Groups[1].Value, SourceList.BuiltIn.Ids));

    // By hand: 50.6 million × 0.435 × 700.
    [Fact]
    public void Page_CasesWithACostBrought_MakeATotal()
    {
        var model = PainBurden.Model(EvidenceText.ParseText(Block("uk-with-cost.csv"))).Evaluate();
        Assert.Equal(22.011e6, model["cases"], 1e-12 * 22.011e6);
        Assert.Equal(22.011e6 * 700, model["total"], 1e-12 * 22.011e6 * 700);
    }

    // The counts that the page rounds: oracle, the run itself.
    [Theory]
    [InlineData("uk-2013", "22.0 million (19.5-24.6)", 1e6)]
    [InlineData("us-fibromyalgia-2012", "3.94 million", 1e6)]
    [InlineData("us-phantom-limb-2005", "1.0 million", 1e6)]
    [InlineData("us-crps-2023", "84 thousand", 1e3)]
    [InlineData("us-stroke-pain-2018", "0.86 million", 1e6)]
    public void Page_CasesAlone_AreThoseOfTheProfile(string name, string printed, double unit)
    {
        Assert.Matches($@"\| `{name}` \|[^|]+\| {Regex.Escape(printed)} \|", Page);
        var digits = printed.Split(' ')[0];
        var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Split('.')[1].Length : 0;
        var cases = PainBurden.Model(Profile.BuiltIn(name)).Evaluate()["cases"] / unit;
        Assert.Equal(double.Parse(digits, CultureInfo.InvariantCulture), Math.Round(cases, decimals));
    }

    // By hand: 0.1 of 1,000 cases, one course of one infusion each, at 62.58 of administration and 4.48 of lidocaine.
    [Fact]
    public void Page_PricesOfInfusions_MakeABurdenWithTheUsersShares()
    {
        var prices = Block("infusions.csv");
        Assert.Equal(6, EvidenceText.ParseText(prices).Rows.Count);

        var lidocaine = prices.Split('\n').Where(line => line.Contains(": lidocaine,", StringComparison.Ordinal))
            .Select(line => line.Replace("USD2015", "USD2024", StringComparison.Ordinal)
            .Replace("2015,2015", "2015,2024", StringComparison.Ordinal));
        var profile = EvidenceText.Parse(
        [
            .. lidocaine,
            "cases,,1000,case,all,2024,,,assumption,",
            "share treated: lidocaine,,0.1,patient/case,all,2024,,,assumption,",
            "courses: lidocaine,,1,course/patient/year,all,2024,,,assumption,",
            "infusions per course: lidocaine,,1,infusion/course,all,2024,,,assumption,",
        ]);
        Assert.Equal(100 * (62.58 + 4.48), PainBurden.Model(profile).Evaluate()["infusions"], 1e-9);
    }

    private static string Block(string file)
    {
        var opening = $"```csv {file}\n";
        var start = Page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("`([A-Z]{4,}[0-9]{4})`")]
    private static partial Regex SourceId();
}
