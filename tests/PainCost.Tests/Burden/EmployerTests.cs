using PainCost.Burden;

namespace PainCost.Tests.Burden;

/// <summary>An employer's people, counted in workers. Oracle: by hand, and the Integrated Benefits Institute's costs of back pain for 100
/// workers (2013).</summary>
public sealed class EmployerTests
{
    // 250 cases, who miss 4 days of 8 hours at 30 dollars, and lose a tenth of 1,800 hours.
    private static readonly string[] Rows =
    [
        "population,,1000,worker",
        "prevalence,,0.25,case/worker",
        "excess absence days,,4,day/worker/year",
        "hours per day,,8,hour/day",
        "hourly wage,,30,USD2013/hour",
        "hours worked,,1800,hour/worker/year",
        "excess impairment,,0.1,1",
    ];

    [Fact]
    public void Model_APopulationOfWorkers_HasCasesWhoAllWork()
    {
        var values = AddsUp.Build(Rows, new BurdenChoices { Perspective = Perspective.Employer }).Evaluate();

        Assert.Equal([250, 240_000, 1_350_000, 1_590_000], new[] { "cases", "absenteeism", "presenteeism", "total" }.Select(o =>
            values[o]));
    }

    [Fact]
    public void Model_ResidentsBridgedToWorkers_IsTheSame() => Assert.Equal(
        1_590_000,
        AddsUp.Build(Rows.With("population,,1250,adult").Append("population bridge,,0.8,worker/adult")).Evaluate()["total"],
        1e-6);

    [Fact]
    public void Model_WorkersBySite_AddUp()
    {
        string[] sites = [.. Rows.Without("population"), "population,north,600,worker", "population,south,400,worker"];

        Assert.Equal(1_590_000, AddsUp.Build(sites).Evaluate()["total"], 1e-6);
    }

    [Fact]
    public void Model_EmploymentOfWorkers_IsRefused() =>
        BurdenText.AssertProblem([.. Rows, "employment,,0.6,worker/case"], "'employment' is given, but 'population'",
            "every case works already");

    [Fact]
    public void Model_ARateOfAdultsForWorkers_IsRefusedWithTheBridge() => BurdenText.AssertProblem(
        Rows.With("prevalence,,0.25,case/adult"), "is a rate per adult", "counts worker", "population bridge,,VALUE,adult/worker");

    [Fact]
    public void Model_WhatIsMissing_IsAskedForInWorkers() =>
        BurdenText.AssertProblem(Rows.Without("prevalence"), "prevalence,,VALUE,case/worker");

    // For 100 workers 51,400 in all: 34,600 of lost work (13,100 + 8,300 + 7,100 + 4,200 + 1,900), and so 16,800 of medical care.
    [Fact]
    public void Model_BackPainOfAHundredWorkers_HasTheInstitutesFigures()
    {
        string[] rows =
        [
            "population,,100,worker",
            "prevalence,,0.25,case/worker",
            "excess health care cost,,16800/25,USD2013/case/year",
            "excess productivity cost,,34600/25,USD2013/case/year",
            "payer weight: employer,,1,1",
        ];
        var employer = Perspective.Of("self-insured employer", ("health care", "employer"), ("lost productivity", "all"));
        var values = AddsUp.Build(rows, new BurdenChoices { Perspective = employer }).Evaluate();

        Assert.Equal(51_400, values["total"], 1e-8);
        Assert.Equal(0.6731517509727627, values["lost productivity"] / values["total"], 1e-12);
        Assert.Equal(16_800, AddsUp.Build(rows, new BurdenChoices { Perspective = Perspective.Employer }).Evaluate()["total"], 1e-8);
    }
}
