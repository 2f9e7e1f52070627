using PainCost.Evidence;
using PainCost.Scenarios;
using PainCost.Tests.Burden;

namespace PainCost.Tests.Scenarios;

/// <summary>
/// Why a total changed. Oracle: the closed form of the Shapley value of a product of two and of three, all orders gone through by hand,
/// and the laws that define it: it adds up, it is symmetric, and what makes no difference has none.
/// </summary>
public sealed class TotalChangeTests
{
    private const double Rounding = 1e-12;

    [Fact]
    public void Between_ProductOfTwo_IsTheClosedForm()
    {
        var change = TotalChange.Between(HealthCare("a", "200", "10"), HealthCare("b", "260", "13"));

        Assert.Equal(2000, change.BaseCaseBefore, 2000 * Rounding);
        Assert.Equal(3380, change.BaseCaseAfter, 3380 * Rounding);
        Assert.Equal(60 * (10 + 13) / 2.0, Part(change, "cases").BaseCase, 1000 * Rounding);
        Assert.Equal(3 * (200 + 260) / 2.0, Part(change, "excess health care cost").BaseCase, 1000 * Rounding);
        Assert.Equal(0, change.Orders);
    }

    [Fact]
    public void Between_ProductOfThree_IsTheClosedForm()
    {
        var (a, b) = (Medication("a", "200", "0.25", "40"), Medication("b", "260", "0.5", "30"));

        var change = TotalChange.Between(a, b);

        double Closed(double difference, double y0, double y1, double z0, double z1) =>
            difference * ((((y0 * z0) + (y1 * z1)) / 3) + (((y0 * z1) + (y1 * z0)) / 6));
        Assert.Equal(Closed(60, 0.25, 0.5, 40, 30), Part(change, "cases").BaseCase, 2000 * Rounding);
        Assert.Equal(Closed(0.25, 200, 260, 40, 30), Part(change, "medication use").BaseCase, 2000 * Rounding);
        Assert.Equal(Closed(-10, 200, 260, 0.25, 0.5), Part(change, "medication cost per user").BaseCase, 2000 * Rounding);
    }

    [Fact]
    public void Between_FourInputs_IsTheMeanOverAllOrders()
    {
        var (a, b) = (Both("a", "200", "10", "0.25", "40"), Both("b", "260", "13", "0.5", "30"));
        string[] names = ["cases", "excess health care cost", "medication use", "medication cost per user"];
        var expected = names.ToDictionary(name => name, _ => 0.0);
        var orders = Orders(names).ToList();
        foreach (var order in orders)
        {
            var (scenario, total) = (a, a.Model().Evaluate()["total"]);
            foreach (var name in order)
            {
                scenario = scenario.With(name, b.Profile[name].Distribution);
                var next = scenario.Model().Evaluate()["total"];
                expected[name] += (next - total) / orders.Count;
                total = next;
            }
        }

        var change = TotalChange.Between(a, b);

        Assert.Equal(24, orders.Count);
        Assert.All(names, name => Assert.Equal(expected[name], Part(change, name).BaseCase, 10_000 * Rounding));
    }

    [Fact]
    public void Between_Draws_AddUpAndTurnRound()
    {
        var (a, b) = (Both("a", "200", "gamma(mean=10, sd=2)", "0.25", "gamma(mean=40, sd=5)"),
            Both("b", "260", "gamma(mean=13, sd=1)", "0.5", "gamma(mean=30, sd=5)"));

        var (there, back) = (TotalChange.Between(a, b, draws: 100, seed: 7), TotalChange.Between(b, a, draws: 100, seed: 7));

        for (var draw = 0; draw < 100; draw++)
        {
            var difference = there.TotalAfter.Values[draw] - there.TotalBefore.Values[draw];
            Assert.Equal(difference, there.Parts.Sum(part => part.Draws.Values[draw]), Math.Abs(there.TotalAfter.Values[draw]) * Rounding);
            Assert.All(there.Parts, part => Assert.Equal(-part.Draws.Values[draw], Part(back, part.Name).Draws.Values[draw],
                10_000 * Rounding));
        }
    }

    [Fact]
    public void Between_Draws_AreThoseOfTheScenariosThemselves()
    {
        var (a, b) = (Both("a", "200", "gamma(mean=10, sd=2)", "0.25", "40"), Both("b", "260", "gamma(mean=13, sd=1)", "0.5", "30"));

        var change = TotalChange.Between(a, b, draws: 64, seed: 7);

        var own = b.Model().Simulate(64, 7).Keep("total");
        for (var draw = 0; draw < 64; draw++)
        {
            Assert.Equal(own["total"][draw], change.TotalAfter.Values[draw], own["total"][draw] * Rounding);
        }
    }

    [Fact]
    public void Between_WhatMakesNoDifference_HasExactlyNone()
    {
        // Nobody uses medication before or after, so that its price is of no account.
        var change = TotalChange.Between(Both("a", "200", "10", "0", "40"), Both("b", "260", "10", "0", "30"), draws: 50);

        Assert.Equal(["cases", "medication cost per user"], change.Parts.Select(part => part.Name));
        Assert.Equal(0, Part(change, "medication cost per user").BaseCase);
        Assert.All(Part(change, "medication cost per user").Draws.Values.ToArray(), value => Assert.Equal(0, value));
    }

    [Fact]
    public void Between_Alike_HasNoParts()
    {
        var change = TotalChange.Between(HealthCare("a", "200", "10"), HealthCare("b", "200", "10"));

        Assert.Empty(change.Parts);
        Assert.Equal(change.BaseCaseBefore, change.BaseCaseAfter);
    }

    [Fact]
    public void Between_ComponentOfOneSide_IsAPartByItself()
    {
        var change = TotalChange.Between(HealthCare("a", "200", "10"), Both("b", "200", "10", "0.25", "40"));

        var part = Assert.Single(change.Parts);
        Assert.Equal(("medication", ChangeKind.Component), (part.Name, part.Kind));
        Assert.Equal(200 * 0.25 * 40, part.BaseCase, 2000 * Rounding);
    }

    [Fact]
    public void Between_ManyInputs_IsByOrdersWithAnErrorAndAddsUp()
    {
        // Products of two: an order and its reverse together are exact for them, so that the closed form holds to rounding.
        const int Classes = 50;
        var (a, b) = (Classed("a", Classes, 0), Classed("b", Classes, 1));

        var change = TotalChange.Between(a, b, draws: 16, orders: 4);

        Assert.Equal((2 * Classes, 4), (change.Parts.Count, change.Orders));
        Assert.Equal(change.BaseCaseAfter - change.BaseCaseBefore, change.Parts.Sum(part => part.BaseCase),
            change.BaseCaseAfter * Rounding);
        for (var i = 0; i < Classes; i++)
        {
            var (use0, use1, cost0, cost1) = (Use(i, 0), Use(i, 1), Cost(i, 0), Cost(i, 1));
            Assert.Equal(200 * (use1 - use0) * (cost0 + cost1) / 2, Part(change, $"medication use: class {i}").BaseCase,
                change.BaseCaseAfter * Rounding);
        }
    }

    [Fact]
    public void Between_OrdersOfProductsOfThree_AreWithinTheirError()
    {
        // Thirteen parts: cases enter all twelve others, so that orders matter; exact parts of a sum are sums of exact parts.
        const int Classes = 6;
        var (a, b) = (Classed("a", Classes, 0, "200"), Classed("b", Classes, 1, "260"));
        double Closed(double d, double y0, double y1, double z0, double z1) =>
            d * ((((y0 * z0) + (y1 * z1)) / 3) + (((y0 * z1) + (y1 * z0)) / 6));
        var expected = Enumerable.Range(0, Classes).Sum(i => Closed(60, Use(i, 0), Use(i, 1), Cost(i, 0), Cost(i, 1)));

        var change = TotalChange.Between(a, b, draws: 16, orders: 200);

        var cases = Part(change, "cases");
        Assert.Equal((13, 200), (change.Parts.Count, change.Orders));
        Assert.True(cases.OrderError > 0);
        Assert.InRange(Math.Abs(cases.Draws.Mean - expected), 0, 5 * cases.OrderError);
    }

    [Fact]
    public void Between_OtherCurrencies_SaysThatNoIndexHelps()
    {
        var fault = Assert.Throws<UnitMismatchException>(() => TotalChange.Between(
            Scenario.Of("here", Profile.BuiltIn("us-2008")), Scenario.Of("there", Profile.BuiltIn("au-2018"))));

        Assert.Contains("--prices", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_OtherPriceYears_BringsBothToTheLater()
    {
        var change = TotalChange.Between(Scenario.Of("a", Profile.BuiltIn("us-2008")), Scenario.Of("b", Profile.BuiltIn("us-2021")),
            draws: 16);

        Assert.Equal(2010, change.OwnPrices!.Year);
        Assert.Equal(Profile.BuiltIn("us-2021").PriceBasis, change.Unit.PriceBasis);
        Assert.Equal(Scenario.Of("a", Profile.BuiltIn("us-2008")).Model().Evaluate()["total"], change.BaseCaseInOwnPrices!.Value);
        Assert.Equal(change.BaseCaseAfter - change.BaseCaseBefore, change.Parts.Sum(part => part.BaseCase),
            change.BaseCaseAfter * Rounding);
    }

    private static ChangePart Part(TotalChange change, string name) => change.Parts.Single(part => part.Name == name);

    private static Scenario HealthCare(string name, string cases, string cost) =>
        Scenario.Of(name, BurdenText.Parse($"cases,,{cases},case", $"excess health care cost,,\"{cost}\",USD2010/case/year"));

    private static Scenario Medication(string name, string cases, string use, string cost) => Scenario.Of(name, BurdenText.Parse(
        $"cases,,{cases},case", $"medication use,,{use},user/case", $"medication cost per user,,\"{cost}\",USD2010/user/year"));

    private static Scenario Both(string name, string cases, string cost, string use, string price) => Scenario.Of(name, BurdenText.Parse(
        $"cases,,{cases},case",
        $"excess health care cost,,\"{cost}\",USD2010/case/year",
        $"medication use,,{use},user/case",
        $"medication cost per user,,\"{price}\",USD2010/user/year"));

    private static Scenario Classed(string name, int classes, int after, string cases = "200") => Scenario.Of(name, BurdenText.Parse(
    [
        $"cases,,{cases},case",
        .. Enumerable.Range(0, classes).SelectMany(i => new[]
        {
            FormattableString.Invariant($"medication use: class {i},,{Use(i, after):R},user/case"),
            FormattableString.Invariant($"medication cost per user: class {i},,{Cost(i, after):R},USD2010/user/year"),
        }),
    ]));

    private static double Use(int i, int after) => 0.001 * (i + 1) * (1 + (after * (i % 3) * 0.5) + (after * 0.25));

    private static double Cost(int i, int after) => 40 + (3 * i) + (after * (7 - (i % 5)));

    private static IEnumerable<IReadOnlyList<string>> Orders(string[] names) => names.Length == 0 ? [[]]
        : names.SelectMany(first => Orders([.. names.Where(name => name != first)])
        .Select(rest => (IReadOnlyList<string>)[first, .. rest]));
}
