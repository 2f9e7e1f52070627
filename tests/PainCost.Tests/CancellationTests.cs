using System.Diagnostics;
using PainCost.Burden;
using PainCost.Calibration;
using PainCost.Decisions;
using PainCost.Evidence;
using PainCost.Impact;
using PainCost.Pooling;
using PainCost.Projection;
using PainCost.Scenarios;
using PainCost.Sensitivity;
using PainCost.Tests.Impact;
using PainCost.Treatments;
using PainCost.Validation;

namespace PainCost.Tests;

/// <summary>Whatever may take long takes a token, and heeds it. Oracle: the exception, and how soon it comes.</summary>
public class CancellationTests
{
    // Far beyond what is promised, since the machine may be busy; left to itself, the work would take many times as long.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private static readonly Lazy<Simulation> Simulated = new(() => PainBurden.Model(Profile.BuiltIn("us-2023"))
        .Simulate(draws: 2_000, seed: 1));

    private static readonly StudySet Studies = StudySet.Of(
        Study.OfCounts("a", 4, 50), Study.OfCounts("b", 9, 60), Study.OfCounts("c", 30, 90), Study.OfCounts("d", 12, 80));

    private static readonly PoolingMethod Logit =
        new(EffectMeasure.Logit, TauSquaredEstimator.RestrictedMaximumLikelihood, IntervalMethod.KnappHartung);

    private static readonly PoolingMethod Binomial =
        new(EffectMeasure.BinomialLogit, TauSquaredEstimator.MaximumLikelihood, IntervalMethod.Wald);

    private static readonly EligibleCases Eligible = ImpactCase.Eligible(1_000);

    private static readonly NewTreatment Treatment = ImpactCase.Treatment(YearlyQuantity.Constant(ImpactCase.Share(0.5)), 0.5);

    private static readonly Profile Plan = Profile.Parse(
        new StringReader("""
            # price basis: USD2023
            input,stratum,value,unit,population,year,price_year,source,known,note
            uptake,,0.5,patient/case,x,,,,assumption,
            persistence,,0.5,1,x,,,,assumption,
            starting cost: drug,,10,USD2023/patient,x,,2023,,assumption,
            """),
        "plan.csv");

    private static readonly Dictionary<string, Action<CancellationToken>> Entries = new(StringComparer.Ordinal)
    {
        ["keep"] = token => Simulated.Value.Keep([], token),
        ["association of a simulation"] = token => DrawAssociation.Of(Simulated.Value, "total", token),
        ["association of kept draws"] = token => DrawAssociation.Of(Draws(1_000, 2), "a", [], token),
        ["correlation of values"] = token => Draws(1_000, 2).Correlation("a", "b", CorrelationKind.Pearson, token),
        ["correlation of ranks"] = token => Draws(1_000, 2).Correlation("a", "b", CorrelationKind.Spearman, token),
        ["concordance"] = token => Draws(1_000, 2).Correlation("a", "b", CorrelationKind.Kendall, token),
        ["decision"] = token => Decision.Between(Draws(1_000, 1), ["a", "b"], cancellationToken: token),
        ["partial information"] = token => Decision.Between(Draws(1_000, 1), ["a", "b"]).Evppi(["x0"], token),
        ["partial information of each"] = token => Decision.Between(Draws(1_000, 1), ["a", "b"]).EvppiOfEach(["x0"], token),
        ["acceptability"] = token => AcceptabilityCurve.Of(Draws(1_000, 1), [("a", "a", "x0"), ("b", "b", "x0")], [1.0], token),
        ["reweighting"] = token => Reweighting.Of(Simulated.Value, "total", Distribution.Normal(mean: 1.4e11, standardError: 1e10), token),
        ["scaling"] = token => Scaling.Match(Simulated.Value.Model, "total", 1e11, ["excess impairment"], token),
        ["tornado"] = token => Tornado.Of(Simulated.Value.Model, "total", cancellationToken: token),
        ["spider"] = token => Spider.Of(Simulated.Value.Model, "total", 5, cancellationToken: token),
        ["threshold"] = token => Threshold.Find(Simulated.Value.Model, "total", 1e11, "excess impairment", low: 0, high: 1, token),
        ["pooling"] = token => Studies.Pool(Logit, token),
        ["pooling by likelihood"] = token => Studies.Pool(Binomial, token),
        ["pooling without each"] = token => Studies.Pool(Logit).LeaveOneOut(token),
        ["burden"] = token => PainBurden.Of(Profile.BuiltIn("us-2023"), new BurdenChoices(), token),
        ["projection"] = token => BurdenProjection.Of(Profile.BuiltIn("us-2023"), PopulationTable.UnitedStates, cancellationToken: token),
        ["model of a projection"] = token => BurdenProjection.Model(Profile.BuiltIn("us-2023"), PopulationTable.UnitedStates,
            cancellationToken: token),
        ["impact given in code"] = token => BudgetImpact.Of(Eligible, Treatment, cancellationToken: token),
        ["model of an impact given in code"] = token => BudgetImpact.Model(Eligible, Treatment, cancellationToken: token),
        ["impact of a plan"] = token => BudgetImpact.Of(Simulated.Value.Model, Plan, cancellationToken: token),
        ["model of an impact of a plan"] = token => BudgetImpact.Model(Simulated.Value.Model, Plan, cancellationToken: token),
        ["impact of a plan for a burden"] = token =>
            BudgetImpact.Of(PainBurden.Of(Profile.BuiltIn("us-2023"), new BurdenChoices()), Plan, cancellationToken: token),
        ["impact of known costs"] = token =>
            BudgetImpact.Of(Simulated.Value.Model, Plan, "n", Treatment.Costs, cancellationToken: token),
        ["rearranging"] = token => Draws(1_000, 2).Rearrange(CorrelationMatrix.Of(Correlation.Spearman("a", "x1", 0.5)), token),
        ["published studies"] = token => PublishedStudies.Reproduce(token),
        ["treated burden"] = token => TreatedBurden.Of(Profile.BuiltIn("article"), Intervention.BuiltIn("lidocaine"),
            cancellationToken: token),
        ["scenario"] = token => Scenario.Parse("us-2023").Model(token),
        ["scenarios"] = token => ScenarioComparison.Of([Scenario.Parse("us-2023"), Scenario.Parse("article")], 100, 1,
            cancellationToken: token),
        ["fit to data"] = token => Distribution.FitData([1.0, 2.0, 4.0], cancellationToken: token),
        ["fit to quantiles"] = token => Distribution.FitQuantiles([(0.1, 1.0), (0.5, 2.0), (0.9, 4.0)], cancellationToken: token),
    };

    public static TheoryData<string> Names => [.. Entries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Entry_CancelledBefore_Throws(string name) =>
        Assert.ThrowsAny<OperationCanceledException>(() => Entries[name](new CancellationToken(canceled: true)));

    [Fact]
    public void Evppi_CancelledMidway_EndsSoon()
    {
        var decision = Decision.Between(Draws(200_000, 8), ["a", "b"]);
        using var source = new CancellationTokenSource();
        AssertEndsSoon(source, () => decision.Evppi([.. Enumerable.Range(0, 8).Select(i => $"x{i}")], source.Token));
    }

    [Fact]
    public void Association_CancelledMidway_EndsSoon()
    {
        var draws = Draws(1_000_000, 20);
        using var source = new CancellationTokenSource();
        AssertEndsSoon(source, () => DrawAssociation.Of(draws, "a", [], source.Token));
    }

    private static void AssertEndsSoon(CancellationTokenSource source, Action work)
    {
        var watch = new Stopwatch();
        using var timer = new Timer(
            _ =>
            {
                watch.Start();
                source.Cancel();
            },
            null,
            dueTime: 200,
            Timeout.Infinite);
        Assert.ThrowsAny<OperationCanceledException>(work);
        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed} from the token on.");
    }

    /// <summary>Options a and b, which depend on inputs x0, x1, ....</summary>
    private static DrawTable Draws(int count, int inputs)
    {
        var random = new Random(3);
        double[][] columns = [.. Enumerable.Range(0, inputs)
            .Select(_ => Enumerable.Range(0, count).Select(_ => random.NextDouble()).ToArray())];
        return DrawTable.Of(
        [
            ("a", "USD2020", Array.ConvertAll(columns[0], x => 2 * x)),
            ("b", "USD2020", Array.ConvertAll(columns[^1], x => 1 + (x * x))),
            .. columns.Select((column, i) => ($"x{i}", "1", (IReadOnlyList<double>)column)),
        ]);
    }
}
