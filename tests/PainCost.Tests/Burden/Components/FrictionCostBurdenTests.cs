using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden.Components;

/// <summary>A whole burden by friction cost. Oracle: by hand, and the law that it is at most human capital.</summary>
public class FrictionCostBurdenTests
{
    private static readonly BurdenChoices Friction = new() { Valuation = ValuationMethod.FrictionCost };

    private static readonly string[] Rows =
    [
        .. BurdenText.BottomUp.Without("excess absence days"),
        "excess absence days,,30,day/worker/year",
        "absence spells,,0.5,spell/worker/year",
        "job losses,,0.02,spell/case/year",
        "friction period,,40,day/spell",
        "friction elasticity,,0.8,1",
    ];

    // Absence: min(30, 0.5 × 40) days. Jobs: min(0.02 × 40 × 8, 0.05 × 1,800) = 6.4 hours for each of 200 cases.
    [Fact]
    public void Model_LostWork_IsCutByThePeriodAndTheElasticity()
    {
        var model = AddsUp.Build(Rows, Friction);
        var values = model.Evaluate();
        Assert.Equal(120 * 20 * 8 * 30 * 0.8, values["absenteeism"], 1e-12 * 460_800);
        Assert.Equal(200 * 6.4 * 30 * 0.8, values["lost employment"], 1e-12 * 30_720);
        Assert.Contains(new Choice("valuation", "friction cost"), model.Choices);
        Assert.Contains(new Choice("absence spells", "as given"), model.Choices);
    }

    [Fact]
    public void Model_VacancyChain_IsInLostEmploymentOnly()
    {
        var (without, with) = (AddsUp.Build(Rows, Friction).Evaluate(), AddsUp.Build(Rows.Append("vacancy-chain multiplier,,2,1"), Friction)
            .Evaluate());
        Assert.Equal(2 * without["lost employment"], with["lost employment"], 1e-6);
        Assert.Equal(without["absenteeism"], with["absenteeism"]);
    }

    // Law, in every draw: nothing costs more than by human capital, and presenteeism costs the same.
    [Fact]
    public void Model_InEveryDraw_IsAtMostHumanCapitalAndPresenteeismIsTheSame()
    {
        var rows = Rows.With("excess absence days,,\"gamma(mean=30, se=10)\",day/worker/year")
            .With("friction period,,\"gamma(mean=40, se=15)\",day/spell")
            .With("friction elasticity,,\"beta(mean=0.8, se=0.1)\",1").With("job losses,,\"gamma(mean=0.02, se=0.01)\",spell/case/year")
            .ToList();
        var (friction, capital) = (Outputs(rows, Friction), Outputs(rows, new BurdenChoices()));
        Assert.All(["total", "absenteeism", "lost employment"], output =>
        {
            var more = Model.Of(("more", (friction[output] - capital[output]) / capital[output])).Simulate(draws: 20_000, seed: 5)["more"];
            Assert.InRange(more.Percentile(1), -1, 1e-12);
        });
        var change = Model.Of(("change", friction["presenteeism"] - capital["presenteeism"])).Simulate(draws: 20_000, seed: 5)["change"];
        Assert.Equal((0.0, 0.0), (change.Mean, change.StandardDeviation));
    }

    [Theory]
    [InlineData("friction period", "friction cost needs 'friction period'")]
    [InlineData("friction elasticity", "friction cost needs 'friction elasticity'")]
    [InlineData("job losses", "lost employment by friction cost needs 'job losses'")]
    public void Model_WithoutWhatTheMethodNeeds_IsRefused(string missing, string words) => Assert.Contains(
        words, Assert.Single(Assert.Throws<FaultsException>(() => AddsUp.Build(Rows.Without(missing), Friction)).Problems),
            StringComparison.Ordinal);

    // The hours of a day turn jobs given up into hours; that does not call for absenteeism.
    [Fact]
    public void Model_LostEmploymentAlone_NeedsNoAbsenteeism()
    {
        var rows = Rows.Without("excess absence days", "absence spells", "excess impairment", "employment");
        var model = AddsUp.Build(rows, Friction);
        Assert.DoesNotContain("absenteeism", PainBurden.Components(model));
        Assert.Equal(30_720, model.Evaluate()["lost employment"], 1e-6);
    }

    [Fact]
    public void Model_PeriodOfAStratum_IsRefusedAndNotIgnored() => BurdenText.AssertProblem(
        Rows.Without("population").Concat(["population,women,500,adult", "population,men,500,adult", "vacancy-chain multiplier,women,2,1"]),
        "'vacancy-chain multiplier' is one for the whole population, and its row for 'women'");

    // A study that gives money has valued the work already: the same number under another name would be false.
    [Theory]
    [InlineData("us-2008")]
    [InlineData("us-back-2016")]
    public void Model_PublishedTotal_CannotBeValuedAgain(string name) => Assert.Contains(
        "has valued lost work already", Assert.Throws<FaultsException>(() => PainBurden.Model(Profile.BuiltIn(name), Friction)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Model_ProductivityAsOneAmount_CannotBeValuedAgain()
    {
        string[] rows = ["cases,,200,case", "excess productivity cost,,5,USD2010/case/year", "friction period,,40,day/spell",
            "friction elasticity,,0.8,1"];
        Assert.Contains("has valued lost work already", Assert.Throws<FaultsException>(() => AddsUp.Build(rows, Friction)).Message,
            StringComparison.Ordinal);
    }

    private static Dictionary<string, PainCost.Quantity> Outputs(IEnumerable<string> rows, BurdenChoices choices) =>
        AddsUp.Build(rows, choices).Outputs.ToDictionary(o => o.Name, o => o.Quantity);
}
