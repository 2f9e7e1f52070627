using PainCost.Evidence;
using PainCost.Projection;

namespace PainCost.Tests.Projection;

/// <summary>Two strata, two components, and a population of two years: small enough for paper.</summary>
internal static class ProjectionCase
{
    private const string Header = "input,stratum,value,unit,population,year,price_year,source,known,note\n";

    public static Profile Profile { get; } = Parse("two",
        "population,18-64,1000,adult,x,2020,,,assumption,", "population,65+,400,adult,x,2020,,,assumption,",
        "prevalence,18-64,0.1,case/adult,x,2020,,,assumption,", "prevalence,65+,0.3,case/adult,x,2020,,,assumption,",
        "excess health care cost,18-64,400,USD2020/case/year,x,2020,2020,,assumption,",
            "excess health care cost,65+,600,USD2020/case/year,x,2020,2020,,assumption,",
        "excess productivity cost,18-64,100,USD2020/case/year,x,2020,2020,,assumption,",
            "excess productivity cost,65+,300,USD2020/case/year,x,2020,2020,,assumption,");

    /// <summary>1,000 and 400 adults in 2020; the others in 2025.</summary>
    public static PopulationTable Population(double young, double old, int last = 2025) => Table(
        "2020,all,18,64,1000,", "2020,all,65,,400,",
        FormattableString.Invariant($"{last},all,18,64,{young},"), FormattableString.Invariant($"{last},all,65,,{old},"));

    public static PopulationTable Table(params string[] rows) =>
        PopulationTable.Parse(new StringReader("year,sex,age_from,age_to,population,source\n" + string.Join('\n', rows)), "people.csv");

    public static ProjectionTrends Trends(params string[] rows) => ProjectionTrends.Of(Parse("trends", rows));

    public static Profile Parse(string name, params string[] rows) => PainCost.Evidence.Profile.Parse(
        new StringReader(Header + string.Join('\n', rows)), name + ".csv");
}
