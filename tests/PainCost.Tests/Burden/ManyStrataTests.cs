using System.Diagnostics;
using System.Text;
using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>
/// A profile of very many strata. Oracle: the burden by hand, and that ten times the strata take about ten times as long.
/// </summary>
public class ManyStrataTests
{
    // A quarter of the strata has a row of its own for the cost; by hand the sum of population × 0.1 × cost.
    [Fact]
    public void Model_OfThousandsOfStrata_IsBuiltInTimeInProportion()
    {
        var (few, ofFew) = Quickest(500);
        var (many, ofMany) = Quickest(5_000);
        Assert.Equal(ByHand(500), few, 1e-9 * few);
        Assert.Equal(ByHand(5_000), many, 1e-9 * many);

        // In proportion it is 10; every cell held against every row would make it 100.
        Assert.InRange(ofMany / Math.Max(ofFew, 0.02), 0, 40);
    }

    [Fact]
    public void Model_CancelledBefore_Throws()
    {
        var profile = Profile.BuiltIn("us-2023");
        Assert.Throws<OperationCanceledException>(() => PainBurden.Model(profile, new BurdenChoices(),
            new CancellationToken(canceled: true)));
    }

    // The least of three times is what other work on the machine disturbed least.
    private static (double Total, double Seconds) Quickest(int strata) =>
        Enumerable.Range(0, 3).Select(_ => Build(strata)).MinBy(built => built.Seconds);

    private static (double Total, double Seconds) Build(int strata)
    {
        var profile = Profile.Parse(new StringReader(Text(strata)), "many.csv");
        var watch = Stopwatch.StartNew();
        var model = PainBurden.Model(profile);
        return (model.Evaluate()["total"], watch.Elapsed.TotalSeconds);
    }

    private static double ByHand(int strata) => Enumerable.Range(0, strata).Sum(i => (1000 + i) * 0.1 * (i % 4 == 0 ? 20 : 10.0));

    private static string Text(int strata)
    {
        var text = new StringBuilder("# price basis: USD2023\ninput,stratum,value,unit,population,year,price_year,source,known,note\n");
        text.Append("prevalence,,0.1,case/adult,x,2023,,,assumption,\nexcess health care "
            + "cost,,10,USD2023/case/year,x,2023,2023,,assumption,\n");
        for (var i = 0; i < strata; i++)
        {
            text.Append(FormattableString.Invariant($"population,region {i} / all,{1000 + i},adult,x,2023,,,assumption,\n"));
            text.Append(i % 4 == 0
                ? FormattableString.Invariant($"excess health care cost,region {i},20,USD2023/case/year,x,2023,2023,,assumption,\n") : "");
        }

        return text.ToString();
    }
}
