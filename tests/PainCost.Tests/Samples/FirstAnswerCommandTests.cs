namespace PainCost.Tests.Samples;

/// <summary>Answers from three or four figures. Oracles: by hand, and the same burden by the longer way.</summary>
public sealed class FirstAnswerCommandTests : IDisposable
{
    private static readonly string[] Few = ["--draws", "1000", "--seed", "3"];
    private static readonly string[] Country =
        ["--population", "4e6", "--prevalence", "0.2", "--wage", "22", "--health-cost", "900", "--currency", "EUR2024"];

    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Employer_HeadcountAndWage_SaysTheCostAndWhichDefaultMovesItMost()
    {
        var run = AppRun.Of(["employer", "--headcount", "500", "--wage", "28", .. Few]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var text = string.Join(' ', run.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("USD2023/case/year for each of 76 cases.", text, StringComparison.Ordinal);
        Assert.Contains("The default that moves the answer most is 'excess impairment' (95 %)", text, StringComparison.Ordinal);
        Assert.Contains("assumption, Japanese workers with diagnosed chronic low back pain", text, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Employer_DefaultThatIsReplaced_IsNoDefaultAnyMore()
    {
        var run = AppRun.Of(["employer", "--headcount", "500", "--set", "excess impairment=0.05", "--format", "csv", .. Few]);

        Assert.Contains(",given,excess impairment,0.05,", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",default,excess impairment,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Country_FourFigures_AreThoseOfItsFolder()
    {
        var target = Path.Combine(folder, "mine");
        Assert.Equal(0, AppRun.Of(["init", target, "--from", "country", .. Country]).ExitCode);

        var answer = AppRun.Of(["country", .. Country, "--format", "json", .. Few]).Output;
        var run = AppRun.Of(["run", Path.Combine(target, "country.csv"), "--format", "json", .. Few]).Output;

        Assert.Equal(TextOf(run, "inputsHash"), TextOf(answer, "inputs"));
    }

    [Theory]
    [InlineData("of an employer these are needed too, with your own figures: --headcount 500", "employer")]
    [InlineData("--currency 'EUR' has no year; write EUR2024 if", "employer", "--headcount", "5", "--currency", "EUR")]
    [InlineData("--currency 'EUR/2024': write a currency and a year", "employer", "--headcount", "5", "--currency", "EUR/2024")]
    [InlineData("these are needed too, with your own figures: --wage 28", "employer", "--headcount", "5", "--currency", "EUR2024")]
    [InlineData("of a country these are needed too, with your own figures: --population 4000000 --prevalence 0.2 --wage 22 --health-cost",
        "country")]
    [InlineData("prevalence must lie in [0, 1] but is 20; write 0.2 for 20 %.", "employer", "--headcount", "5", "--prevalence", "20")]
    [InlineData("population must not be negative but is -5", "employer", "--headcount=-5")]
    [InlineData("--headcount: ", "employer", "--headcount", "many")]
    [InlineData("--headcount 0: then there are no cases", "employer", "--headcount", "0")]
    [InlineData("--prevalence 0: then there are no cases", "employer", "--headcount", "5", "--prevalence", "0%")]
    public void Figures_ThatCannotBe_SayWhy(string words, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-2023", "--wage", "--wage is for --from employer or country")]
    [InlineData("employer", "--population", "--population is no figure of the employer; leave it out.")]
    public void Init_FigureOfAnother_IsRefused(string from, string option, string words)
    {
        var run = AppRun.Of("init", Path.Combine(folder, "mine"), "--from", from, option, "5");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    private static string TextOf(string json, string property)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return document.RootElement.GetProperty(property).GetString()!;
    }
}
