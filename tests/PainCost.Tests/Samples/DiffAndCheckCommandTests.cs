using System.Text.Json.Nodes;

namespace PainCost.Tests.Samples;

/// <summary>The commands diff and check. Oracle: what other commands say of the same files.</summary>
public sealed class DiffAndCheckCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Diff_TwoSpecifications_SaysInWordsAndMoneyWhatChanged()
    {
        var run = AppRun.Of("diff", "us-2008", "us-2008-high");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains(
            "$560 billion became $635 billion because of published health care +$39.0 billion, published productivity +$36.0",
            run.Output.Replace('\n', ' '),
            StringComparison.Ordinal);
        Assert.Contains("published lower wages: value 190.6e9 → 226.3e9", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_Sheet_AddsUpToTheDifferenceThatCompareGives()
    {
        var diff = AppRun.Of("diff", "us-2023", "us-2023; prevalence*=1.1", "--draws", "100", "--format", "json");
        var compare = AppRun.Of("compare", "us-2023", "us-2023; prevalence*=1.1", "--draws", "100", "--format", "json");

        var parts = JsonNode.Parse(diff.Output)!["rows"]!.AsArray().Sum(row => row!["part_mean"]!.GetValue<double>());
        var difference =
            JsonNode.Parse(diff.Output)!["total_after_mean"]!.GetValue<double>()
            - JsonNode.Parse(diff.Output)!["total_before_mean"]!.GetValue<double>();
        Assert.Equal(difference, parts, Math.Abs(difference) * 1e-12);
        Assert.Contains(JsonNode.Parse(compare.Output)!["rows"]!.AsArray(),
            row => Numbers(row!).Any(value => Math.Abs(value - difference) <= Math.Abs(difference) * 1e-9));
    }

    [Fact]
    public void Diff_OtherCurrency_SaysWhyTheTotalIsNotCompared()
    {
        var run = AppRun.Of("diff", "us-2008", "au-2018");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Why the total changed cannot be said", run.Output, StringComparison.Ordinal);
        Assert.Contains("--prices", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ManyFiles_TellsTheFaultsOfAllOfThem()
    {
        Write("mine.csv", "input,stratum,value,unit,population,year,price_year,source,known,note\ncases,,x,case,me,2020,,,guess,\n");
        Write("mine.json", "{ \"scenarios\": { \"a\": { \"profile\": \"us-2032\", \"draws\": 100 } } }");
        Write("good.json", "{ \"scenarios\": { \"a\": { \"profile\": \"us-2023\" } } }");
        Write("low.scenario.csv", "setting,value\nprofile,article\nprevalense,0.2\n");

        var run = AppRun.Of("check", At("mine.csv"), At("mine.json"), At("good.json"), At("low.scenario.csv"), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        var rows = JsonNode.Parse(run.Output)!["rows"]!.AsArray()
            .Select(row => (Path.GetFileName(row!["checked"]!.GetValue<string>()), row["line"]!.GetValue<double>())).ToList();
        Assert.Contains(("mine.csv", 2), rows);
        Assert.Contains(("mine.json", 1), rows);
        Assert.Contains(("low.scenario.csv", 3), rows);
        Assert.DoesNotContain(rows, row => row.Item1 == "good.json");
    }

    [Fact]
    public void Check_WhatInitWrites_HasNothingWrong()
    {
        AppRun.Of("init", At("start"), "--from", "us-2023");

        var run = AppRun.Of("check", At("start/us-2023.csv"), At("start/sources.csv"), At("start/scenario.json"));

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("3 files, nothing wrong.", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<double> Numbers(JsonNode row) =>
        row.AsObject().Select(field => field.Value).OfType<JsonValue>().Where(value => value.TryGetValue<double>(out _))
            .Select(value => value.GetValue<double>());

    private string At(string file) => Path.Combine(folder, file);

    private void Write(string file, string text) => File.WriteAllText(At(file), text);
}
