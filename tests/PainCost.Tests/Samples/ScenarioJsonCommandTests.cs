using System.Text.Json;
using System.Text.Json.Nodes;

namespace PainCost.Tests.Samples;

/// <summary>Commands with a scenario file. Oracle: the same commands with options.</summary>
public sealed class ScenarioJsonCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string, string[]> Commands => new()
    {
        { "run", ["--set", "prevalence=0.3", "--hold", "cost-per-case", "--design", "sobol", "--draws", "512", "--seed", "9", "--prices",
            "USD2024"] },
        {
            "treat", ["--set", "prevalence=0.3", "--hold", "cost-per-case", "--design", "sobol", "--draws", "512", "--seed", "9",
                "--prices", "USD2024",
                "--with", "ketamine", "--set", "infusions per course: ketamine=3", "--correlate",
                    "pain relief: ketamine ~ pain at baseline: ketamine = 0.4"]
        },
        {
            "voi", ["--set", "prevalence=0.3", "--hold", "cost-per-case", "--design", "sobol", "--draws", "512", "--seed", "9", "--prices",
                "USD2024",
                "--with", "ketamine", "--set", "infusions per course: ketamine=3", "--correlate",
                    "pain relief: ketamine ~ pain at baseline: ketamine = 0.4",
                "--years", "2", "--week", "100"]
        },
        { "sensitivity", ["--set", "prevalence=0.3", "--hold", "cost-per-case", "--prices", "USD2024", "--range", "percent", "--percent",
            "5"] },
        { "threshold", ["--set", "prevalence=0.3", "--hold", "cost-per-case", "--prices", "USD2024", "--input", "published total",
            "--target", "500e9"] },
        {
            "impact", ["--set", "prevalence=0.3", "--draws", "512", "--seed", "9", "--prices", "USD2024", "--years", "2", "--with",
                "ketamine",
                "--set", "infusions per course: ketamine=3"]
        },
        { "project", ["--set", "prevalence=0.3", "--hold", "cost-per-case", "--draws", "512", "--seed", "9", "--prices", "USD2024", "--to",
            "2018"] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_ScenarioOfAFile_AnswersAsWithOptions(string command, string[] options)
    {
        var file = Write();
        var ofFile = AppRun.Of([command, $"{file}#mine", "--format", "json"]);
        var ofOptions = AppRun.Of([command, "article", "--format", "json", .. options]);

        Assert.True(ofFile.ExitCode == 0, ofFile.Error);
        Assert.Equal(Figures(ofOptions.Output), Figures(ofFile.Output));
    }

    [Fact]
    public void Compare_AllOfAFile_AnswersAsWithTexts()
    {
        var file = Write();
        string[] options = ["--draws", "512", "--seed", "9", "--design", "sobol", "--format", "json"];

        var ofFile = AppRun.Of(["compare", file, "--format", "json"]);
        var ofTexts =
            AppRun.Of(["compare", "article; name=mine; hold=cost-per-case; prices=USD2024; prevalence=0.3",
                "article; name=more; hold=cost-per-case; prices=USD2024; prevalence=0.4", .. options]);

        Assert.True(ofFile.ExitCode == 0, ofFile.Error);
        Assert.Equal(Figures(ofTexts.Output), Figures(ofFile.Output));
    }

    [Fact]
    public void Run_OptionsBesideAFile_WinAndAreRecordedAndRunAgain()
    {
        var (file, result) = (Write(), Path.Combine(folder, "result.json"));

        var run = AppRun.Of("run", $"{file}#mine", "--seed", "11", "--set", "prevalence=0.25", "--out", result);
        var again = AppRun.Of("rerun", result);

        Assert.True(run.ExitCode == 0, run.Error);
        using var json = JsonDocument.Parse(File.ReadAllText(result));
        Assert.Equal(11, json.RootElement.GetProperty("seed").GetInt32());
        Assert.Equal(512, json.RootElement.GetProperty("draws").GetInt32());
        var choices = json.RootElement.GetProperty("choices");
        Assert.Equal("my.json#mine", choices.GetProperty("scenario file").GetString());
        Assert.Equal("--seed 11 --set prevalence=0.25", choices.GetProperty("beside the scenario file").GetString());
        Assert.Equal((0, File.ReadAllText(result)), (again.ExitCode, again.Output));
    }

    [Theory]
    [InlineData("run", "my.json", "holds 2 scenarios; name one, such as")]
    [InlineData("run", "my.json#mien", "Did you mean 'mine'?")]
    [InlineData("run", "no.json", "there is no such file")]
    [InlineData("explain", "my.json#more --draws 5", "Unrecognized")]
    public void Command_WrongScenario_SaysWhatThereIs(string command, string rest, string words)
    {
        Write();
        var (file, options) = (rest.Split(' ')[0], rest.Split(' ')[1..]);

        var run = AppRun.Of([command, Path.Combine(folder, file), .. options]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OutputIsTheScenarioFile_IsRefused()
    {
        var file = Write();
        var before = File.ReadAllText(file);

        var run = AppRun.Of("run", $"{file}#mine", "--out", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would be lost", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
    }

    private string Write()
    {
        var file = Path.Combine(folder, "my.json");
        File.WriteAllText(file, """
            {
              "scenarios": {
                "mine": {
                  "profile": "article", "hold": "cost-per-case", "prices": "USD2024", "draws": 512, "seed": 9, "design": "sobol",
                  "overrides": { "prevalence": 0.3, "infusions per course: ketamine": 3 }, "treatments": ["ketamine"],
                  "correlations": ["pain relief: ketamine ~ pain at baseline: ketamine = 0.4"],
                  "sensitivity": { "range": "percent", "percent": 5 }, "threshold": { "input": "published total", "target": 500e9 },
                  "impact": { "years": 2 }, "project": { "to": 2018 }, "voi": { "years": 2, "week": 100 },
                },
                "more": { "from": "mine", "overrides": { "prevalence": 0.4 } },
              },
            }
            """);
        return file;
    }

    /// <summary>An answer in JSON, without what records where it comes from.</summary>
    private static string Figures(string answer)
    {
        var json = JsonNode.Parse(answer)!.AsObject();
        foreach (var part in new[] { json, json["choices"] as JsonObject }.OfType<JsonObject>())
        {
            part.Remove("scenario file");
            part.Remove("beside the scenario file");
        }

        return json.ToJsonString();
    }
}
