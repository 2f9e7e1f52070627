using PainCost.Evidence;
using PainCost.Scenarios;
using PainCost.Tests.Conventions;
using PainCost.Treatments;

namespace PainCost.Tests.Scenarios;

/// <summary>The files that docs/scenarios.md and docs/treatments.md show can be used as they stand there.</summary>
public sealed class DocumentedScenarioTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("documented").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void ScenarioFile_OnThePage_IsTheScenarioItSaysItIs()
    {
        var scenario = Scenario.Load(Saved("docs/scenarios.md", "low.scenario.csv"));

        Assert.Equal(("a quarter of adults", 0.25, 2024), (scenario.Name, scenario.Profile["prevalence"].CentralValue,
            scenario.Choices.PriceBasis!.Year));
    }

    [Fact]
    public void TreatmentFile_OnThePage_CanBeAppliedToTheArticle()
    {
        var own = Intervention.Load(Saved("docs/treatments.md", "own.csv"));
        var treated = TreatedBurden.Of(Profile.BuiltIn("article"), own);

        Assert.Equal("own", own.Name);
        Assert.Equal(4 * 82.58, treated.Model.Evaluate()["cost per patient"], 1e-9);
        Assert.Equal(["averted: health care", "averted: absenteeism"], treated.Averted);
    }

    private string Saved(string page, string file)
    {
        var text = Repository.Read(page);
        var start = text.IndexOf($"```csv {file}\n", StringComparison.Ordinal) + $"```csv {file}\n".Length;
        var path = Path.Combine(folder, file);
        File.WriteAllText(path, text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)]);
        return path;
    }
}
