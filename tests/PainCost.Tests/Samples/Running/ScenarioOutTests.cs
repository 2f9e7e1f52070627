namespace PainCost.Tests.Samples.Running;

/// <summary>An output that a scenario's file names as its profile would be lost: it is refused before anything is read.</summary>
public sealed class ScenarioOutTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Out_IsTheProfileThatAScenarioNames_IsRefusedAndKept()
    {
        var (profile, scenario) = (Path.Combine(folder, "own.csv"), Path.Combine(folder, "low.scenario.csv"));
        File.WriteAllText(profile, "kept");
        File.WriteAllText(scenario, "setting,value\nprofile,own.csv\nprevalence,0.2\n");
        var run = AppRun.Of("compare", scenario, "article", "--out", profile);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a file that is read too", run.Error, StringComparison.Ordinal);
        Assert.Equal("kept", File.ReadAllText(profile));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
