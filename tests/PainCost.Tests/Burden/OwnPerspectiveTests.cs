using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Reports;
using PainCost.Scenarios;
using PainCost.Tests.Samples;
using static PainCost.Tests.Burden.PerspectiveTests;

namespace PainCost.Tests.Burden;

/// <summary>
/// Perspectives by a table of one's own, and employers as payers. Oracle: by hand, from the components of <see cref="PerspectiveTests"/>.
/// </summary>
public sealed class OwnPerspectiveTests : IDisposable
{
    private const string Header = "perspective,component,bears,why";

    private static readonly Perspective SickPay = Perspective.Of("sick pay fund", ("absenteeism", "0.6"), ("health care", "third party"),
        ("medication", "private insurance"));

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Weights 6, 3, 1 and 10: the employer pays half of 135,000, with absenteeism of 144,000 and presenteeism of 648,000.
    [Fact]
    public void Employer_AsAPayer_BearsItsShareOfHealthCare()
    {
        string[] rows = [.. Rows, "payer weight: employer,,10,1"];

        Assert.Equal(67_500 + 792_000, AddsUp.Build(rows, new BurdenChoices { Perspective = Perspective.Employer }).Evaluate()["total"],
            1e-6);
        Assert.Equal(67_500, AddsUp.Build(rows).Evaluate()["health care paid by employer"], 1e-6);
        Assert.Equal(HealthCare * 19 / 20, AddsUp.Build(rows, new BurdenChoices { Perspective = Perspective.HealthCarePayer })
            .Evaluate()["total"], 1e-6);
    }

    // 0.6 of 144,000; 0.9 of 100,000; 0.6 of 15,000. Infusions have no row.
    [Fact]
    public void Of_SharesAndPayers_CountsThatPartOfEach()
    {
        var model = AddsUp.Build(Rows, new BurdenChoices { Perspective = SickPay });

        Assert.Equal(86_400 + 90_000 + 9_000, model.Evaluate()["total"], 1e-6);
        Assert.Equal(["health care", "medication", "absenteeism"], PainBurden.Components(model));
        Assert.Contains(model.Choices, c => c is { Name: "perspective", Value: "sick pay fund" });
        Assert.Contains(model.Choices, c => c.Name == "perspective by a table of its own"
            && c.Value == "absenteeism: 0.6; health care: third party; medication: private insurance");
        AddsUp.Assert(model, "total", PainBurden.Components(model));
    }

    [Fact]
    public void Of_EveryComponent_LeavesTransfersOut() => Assert.Equal(
        AddsUp.Build(Rows).Evaluate()["total"] - (144_000 * 0.75),
        AddsUp.Build(Rows, new BurdenChoices { Perspective = Perspective.Of("all but sick pay", ("*", "all"), ("absenteeism", "0.25")) })
            .Evaluate()["total"],
        1e-6);

    [Fact]
    public void Of_APayerThatTheProfileLacks_IsRefusedUnlessOptional()
    {
        BurdenChoices By(string bears) => new() { Perspective = Perspective.Of("ours", ("health care", bears), ("absenteeism", "all")) };

        Assert.Contains("needs 'payer weight: employer'", Assert.Throws<FaultsException>(() => AddsUp.Build(Rows, By("employer"))).Message,
            StringComparison.Ordinal);
        Assert.Equal(144_000, AddsUp.Build(Rows, By("employer if given")).Evaluate()["total"], 1e-6);
    }

    [Fact]
    public void Parse_SeveralFaults_AreToldAtOnceWithTheirPlaces()
    {
        var text = string.Join('\n', Header, "ours,absentism,all,", "ours,absenteeism,1.4,", "theirs,medication,all,",
            "ours,presenteeism,employer,", "ours,health care,,", "ours,medication,all,");
        var faults = Assert.Throws<EvidenceException>(() => Perspective.Parse(new StringReader(text), "ours.csv")).Faults;

        Assert.Equal([2, 3, 4, 5, 6, 7], faults.Select(f => f.Line).Order());
        Assert.Contains(faults, f => f.Line == 2 && f.Message.Contains("Did you mean 'absenteeism'?", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Line == 3 && f.Message.Contains("must lie in [0, 1] but is 1.4", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Line == 5 && f.Message.Contains("payers share health care, medication and infusions only",
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("societal")]
    [InlineData(" ")]
    public void Of_ANameThatCannotBe_IsRefused(string name) =>
        Assert.Contains("cannot be the name", Assert.Throws<ArgumentException>(() => Perspective.Of(name, ("*", "all"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Repeat_AResultByATableOfItsOwn_GivesTheSameJson()
    {
        var json = Report.Write(AddsUp.Build(Rows, new BurdenChoices { Perspective = SickPay }).Simulate(100, seed: 5), ReportFormat.Json);

        Assert.Equal(json, Report.Write(RunRecord.Parse(json, "result.json").Repeat(), ReportFormat.Json));
    }

    [Fact]
    public void Console_AFile_IsAcceptedByRunAndByScenarios()
    {
        var path = Path.Combine(folder, "ours.csv");
        File.WriteAllText(path, $"{Header}\nours,absenteeism,0.5,\n");
        var half = PainBurden.Model(Profile.BuiltIn("us-2023")).Evaluate()["absenteeism"] / 2;

        var run = AppRun.Of("run", "us-2023", "--perspective", path, "--draws", "200");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("ours", run.Output, StringComparison.Ordinal);
        Assert.Equal(half, Scenario.Parse($"us-2023; perspective={path}").Model().Evaluate()["total"], half * 1e-12);
        Assert.Contains("or the name of a CSV file", AppRun.Of("run", "us-2023", "--perspective", "employee").Error,
            StringComparison.Ordinal);
    }
}
