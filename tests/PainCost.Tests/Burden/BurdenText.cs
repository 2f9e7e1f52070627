using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>Small profiles for the tests of the burden equation.</summary>
internal static class BurdenText
{
    /// <summary>All components that are built from below, but lower wages.</summary>
    public static IReadOnlyList<string> BottomUp { get; } =
    [
        "population,,1000,adult",
        "prevalence,,0.2,case/adult",
        "excess health care cost,,500,USD2010/case/year",
        "medication use,,0.25,user/case",
        "medication cost per user,,300,USD2010/user/year",
        "employment,,0.6,worker/case",
        "excess absence days,,5,day/worker/year",
        "hours per day,,8,hour/day",
        "hourly wage,,20,USD2010/hour",
        "non-wage share,,0.5,1",
        "hours worked,,1800,hour/worker/year",
        "excess impairment,,0.1,1",
        "employment gap,,0.05,worker/case",
    ];

    /// <summary>A published total of 90 + 110 observed on 50 cases, for 1,000 adults of whom a tenth are cases.</summary>
    public static IReadOnlyList<string> TopDown { get; } =
    [
        "population,,1000,adult",
        "prevalence,,0.1,case/adult",
        "published cases,,50,case",
        "published health care,,90,USD2010/year",
        "published productivity,,110,USD2010/year",
    ];

    /// <summary>A profile of rows that end with the unit.</summary>
    public static Profile Parse(params IEnumerable<string> rows)
    {
        var lines = rows.Select(row => $"{row},US adults,2010,{Unit.Parse(row.Split(',')[^1]).PriceBasis?.Year},IOM2011,seen,");
        return Profile.Parse(new StringReader(string.Join('\n',
            ["input,stratum,value,unit,population,year,price_year,source,known,note", .. lines])), "example.csv");
    }

    public static Model Model(IEnumerable<string> rows, HeldFixed? heldFixed = null) => PainBurden.Model(Parse(rows), heldFixed);

    /// <summary>The rows without those of the named inputs.</summary>
    public static IEnumerable<string> Without(this IEnumerable<string> rows, params string[] inputs) =>
        rows.Where(row => !inputs.Contains(row.Split(',')[0]));

    /// <summary>The rows with one of them replaced by another of the same input.</summary>
    public static IEnumerable<string> With(this IEnumerable<string> rows, string row) => rows.Without(row.Split(',')[0]).Append(row);

    /// <summary>The problems that keep rows from making up a burden.</summary>
    public static IReadOnlyList<string> Problems(IEnumerable<string> rows, HeldFixed? heldFixed = null) =>
        Assert.Throws<FaultsException>(() => Model(rows, heldFixed)).Problems;

    /// <summary>The only problem, which holds all the given words.</summary>
    public static void AssertProblem(IEnumerable<string> rows, params string[] words)
    {
        var problem = Assert.Single(Problems(rows));
        Assert.StartsWith("example", problem, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, problem, StringComparison.Ordinal));
    }
}
