using PainCost.Projection;
using PainCost.Projection.Equation;

namespace PainCost.Tests.Projection.Equation;

/// <summary>The parts of growth. Oracles: Das Gupta's formula in NumPy (Reference/growth.py), every order one by one, closed forms,
/// laws.</summary>
public sealed class GrowthPartsTests
{
    private const double Rounding = 1e-12;

    private static readonly string[] Parts = [BurdenProjection.Numbers, BurdenProjection.Ageing, BurdenProjection.Prevalence,
        BurdenProjection.Price];

    [Fact]
    public void Growth_TwoStrataFourFactors_IsDasGuptas()
    {
        var values = Project(1100, 700, "trend of cases per person,,0.02,1,x,,,,assumption,",
            "trend of cost per case: health care,,-0.01,1,x,,,,assumption,");

        // Python 3.11.2, NumPy 1.24.2: python3 tests/PainCost.Tests/Reference/growth.py
        double[] reference = [51406.46051562815, 37654.497331968516, 20380.92458831764, -7245.027117218335];
        Assert.Equal(158_000, values["total [2020]"], 158_000 * Rounding);
        Assert.Equal(260196.85531869598, values["total [2025]"], 260_000 * Rounding);
        Assert.All(Parts.Zip(reference), pair => Assert.Equal(pair.Second, values[pair.First], 158_000 * Rounding));
        Assert.Equal(values["total [2025]"] - values["total [2020]"], values["growth"], 158_000 * Rounding);
    }

    [Fact]
    public void Of_FourFactors_IsTheMeanOverAllOrders()
    {
        double[] first = [2, 3, 5, 7], last = [3, 2.5, 8, 6.5];
        double Value(int moved) => Enumerable.Range(0, 4).Aggregate(1.0, (product, i) =>
            (product * ((moved >> i & 1) == 1 ? last : first)[i]) + i);
        var parts = GrowthParts.Of(4, moved => Quantity.Of(Value(moved), "1"));
        var model = Model.Of(parts.Select((part, i) => ($"part {i}", part))).Evaluate();
        var orders = Orders([0, 1, 2, 3]).ToList();

        Assert.Equal(24, orders.Count);
        for (var factor = 0; factor < 4; factor++)
        {
            var mean = orders.Average(order =>
            {
                var before = order.TakeWhile(f => f != factor).Sum(f => 1 << f);
                return Value(before | (1 << factor)) - Value(before);
            });
            Assert.Equal(mean, model[$"part {factor}"], Rounding * Value(15));
        }
    }

    [Fact]
    public void Growth_OnlyNumbers_IsAllOfIt()
    {
        var values = Project(2000, 800);

        AssertOnly(values, BurdenProjection.Numbers, 158_000);
    }

    [Fact]
    public void Growth_OnlyTheMix_IsAllOfIt()
    {
        // 1,400 adults as before, 200 of them older: 200 × (0.3 × 900 − 0.1 × 500).
        AssertOnly(Project(800, 600), BurdenProjection.Ageing, 200 * (270 - 50));
    }

    [Fact]
    public void Growth_OnlyPrevalence_IsAllOfIt() =>
        AssertOnly(Project(1000, 400, "trend of cases per person,,0.02,1,x,,,,assumption,"), BurdenProjection.Prevalence,
            158_000 * (Math.Pow(1.02, 5) - 1));

    [Fact]
    public void Growth_OnlyPrice_IsAllOfIt() =>
        AssertOnly(Project(1000, 400, "trend of cost per case,,0.03,1,x,,,,assumption,"), BurdenProjection.Price,
            158_000 * (Math.Pow(1.03, 5) - 1));

    [Fact]
    public void Growth_NumbersAndPrevalence_IsKitagawas()
    {
        // Two factors: each moves at the mean of the other.
        var values = Project(2000, 800, "trend of cases per person,,0.02,1,x,,,,assumption,");
        var lift = Math.Pow(1.02, 5);

        Assert.Equal(158_000 * (1 + lift) / 2, values[BurdenProjection.Numbers], 158_000 * Rounding);
        Assert.Equal(158_000 * (lift - 1) * 1.5, values[BurdenProjection.Prevalence], 158_000 * Rounding);
    }

    [Fact]
    public void Growth_BackInTime_IsTheNegative()
    {
        string[] trend = ["trend of cases per person,,0.02,1,x,,,,assumption,"];
        var there = Project(1100, 700, trend);

        // The years exchanged: 2025 is the profile's year, so its burden is that of the table of 2025 and its trend is undone.
        var swapped = ProjectionCase.Table("2020,all,18,64,1100,", "2020,all,65,,700,", "2025,all,18,64,1000,", "2025,all,65,,400,");
        var back = BurdenProjection.Model(ProjectionCase.Profile, swapped,
            new ProjectionChoices
            {
                From = 2020,
                To = 2025,
                BaseYear = 2025,
                Trends = ProjectionCase.Trends("trend of cases per person,,-0.0196078431372549,1,x,,,,assumption,")
            });
        var values = back.Evaluate();

        // (1 − 0.02/1.02) = 1/1.02, to the power −5 is 1.02^5.
        Assert.Equal(there["total [2025]"], values["total [2020]"], 260_000 * Rounding);
        Assert.All(Parts, part => Assert.Equal(-there[part], values[part], 260_000 * Rounding));
    }

    [Fact]
    public void Growth_EveryDraw_PartsAddToTheDifference()
    {
        var trends = ProjectionCase.Trends(
            "trend of cases per person,,\"normal(mean=0.02, sd=0.005, low=-0.5)\",1,x,,,,assumption,",
            "trend of cost per case: health care,,\"uniform(low=-0.02, high=0.04)\",1,x,,,,assumption,");
        var model = BurdenProjection.Model(ProjectionCase.Profile, ProjectionCase.Population(1100, 700),
            new ProjectionChoices { Trends = trends });
        var outputs = model.Outputs.ToDictionary(o => o.Name, o => o.Quantity);
        var rest = Model.Of(
            ("parts", (Quantity.Sum(Parts.Select(p =>
                outputs[p])) - (outputs["total [2025]"] - outputs["total [2020]"])) / outputs["total [2020]"]),
            ("components", (outputs["health care [2025]"]
                + outputs["lost productivity [2025]"] - outputs["total [2025]"]) / outputs["total [2025]"]))
            .Simulate(draws: 20_000, seed: 7);

        Assert.True(model.Simulate(draws: 1000, seed: 7)["growth"].StandardDeviation > 0);
        Assert.All(rest.Estimates, e => Assert.True(Math.Max(Math.Abs(e.Percentile(0)), Math.Abs(e.Percentile(1))) <= Rounding,
            e.ToString()));
    }

    private static void AssertOnly(BaseCase values, string part, double expected)
    {
        Assert.Equal(expected, values[part], 158_000 * Rounding);
        Assert.All(Parts.Where(p => p != part), p => Assert.Equal(0, values[p], 158_000 * Rounding));
    }

    private static BaseCase Project(double young, double old, params string[] trends) => BurdenProjection.Model(
        ProjectionCase.Profile,
        ProjectionCase.Population(young, old),
        new ProjectionChoices { Trends = trends.Length > 0 ? ProjectionCase.Trends(trends) : new ProjectionTrends() }).Evaluate();

    private static IEnumerable<int[]> Orders(int[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany(first => Orders([.. items.Where(i => i != first)]).Select(rest => (int[])[first, .. rest]));
}
