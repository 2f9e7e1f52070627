using System.Globalization;
using System.Text.RegularExpressions;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Quantities;
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
        int[] counts = [rows.Count, Count(Knowledge.Seen), Count(Knowledge.Derived), Count(Knowledge.Background), Count(Knowledge.Assumption)];
        var line = $"| `{name}` | {string.Join(" | ", counts.Select(c => c.ToString(CultureInfo.InvariantCulture)))} |";
        Assert.Contains(line, Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_SourcesOfConditionsWithoutAProfile_AreListed() =>
        Assert.All(SourceId().Matches(Page), key => Assert.Contains(key.Groups[1].Value, SourceList.BuiltIn.Ids));

    // By hand: 0.1 of 1,000 cases, one course of one infusion each, at 62.58 of administration and 4.48 of lidocaine.
    [Fact]
    public void Page_PricesOfInfusions_MakeABurdenWithTheUsersShares()
    {
        var start = Page.IndexOf("```csv infusions.csv\n", StringComparison.Ordinal) + "```csv infusions.csv\n".Length;
        var prices = Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
        Assert.Equal(6, EvidenceText.ParseText(prices).Rows.Count);

        var lidocaine = prices.Split('\n').Where(line => line.Contains(": lidocaine,", StringComparison.Ordinal))
            .Select(line => line.Replace("USD2015", "USD2024", StringComparison.Ordinal).Replace("2015,2015", "2015,2024", StringComparison.Ordinal));
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

    [GeneratedRegex("`([A-Z]{4,}[0-9]{4})`")]
    private static partial Regex SourceId();
}
