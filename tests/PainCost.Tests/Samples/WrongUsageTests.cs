namespace PainCost.Tests.Samples;

/// <summary>Options that no file could make right: exit code 2, before anything is read, and no word of the framework's.</summary>
public sealed class WrongUsageTests
{
    private const string Pair = "excess impairment ~ prevalence [women / 45-64] = 0.5";

    [Theory]
    [InlineData("There is no built-in profile 'us2021'", "run", "us2021")]
    [InlineData("nope.csv: there is no such file", "run", "nope.csv")]
    [InlineData("prevalence must lie in [0, 1] but is 50; write 0.5 for 50 %.", "run", "--set", "prevalence=50")]
    [InlineData("did you mean beta?", "run", "--set", "prevalence=bta(mean=0.2, se=0.01)")]
    [InlineData("write name=distribution", "run", "--set", "prevalence")]
    [InlineData("has no input 'previlence'", "run", "--set", "previlence=0.3")]
    [InlineData("The model has nothing named 'absence'", "explain", "article", "absence")]
    [InlineData("the perspective of employer would change nothing", "run", "uk-2013", "--perspective", "employer")]
    [InlineData("prices of GBP2024 would change nothing", "explain", "uk-2013", "--prices", "GBP2024")]
    [InlineData("no output 'total'", "sensitivity", "uk-2013", "--output", "total")]
    [InlineData("it is a folder. Name a file in it", "run", "--out", ".")]
    public void Run_BadInput_ExitsOneAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("Unrecognized command", "frob")]
    [InlineData("--draws must be a whole number", "run", "--draws", "1e6")]
    [InlineData("--draws must be a whole number", "--draws", "1")]
    [InlineData("--seed must be a whole number", "--seed", "-1")]
    [InlineData("--threads must be a whole number", "--threads", "-2")]
    [InlineData("names no format", "run", "--out", "x.xlsx")]
    [InlineData("make them agree", "run", "--out", "x.json", "--format", "csv")]
    [InlineData("exclude each other", "run", "--draws", "100", "--until", "1%")]
    [InlineData("--max-draws is for --until", "run", "--max-draws", "100")]
    [InlineData("name its file", "run", "--keep", "total")]
    [InlineData("exclude each other", "run", "nosuch.csv", "--draws", "100", "--until", "1%")]
    [InlineData("--seed must be a whole number from 0 to 18446744073709551615", "--seed", "18446744073709551616")]
    [InlineData("--years must be a whole number from 1 to 50, written without separators, but is '5.5'.", "impact", "--years", "5.5")]
    [InlineData("--years must be a whole number from 1 to 1000, written without separators, but is '0'.", "voi", "--years", "0")]
    [InlineData("--from must be a whole number from 1900 to 2200", "project", "--from", "soon")]
    [InlineData("--to must be a whole number from 1900 to 2200", "project", "--to", "99999999999")]
    [InlineData("--base must be a whole number from 1900 to 2200", "project", "--base", "")]
    [InlineData("--people must be 0 or more, but is -1.", "voi", "--people", "-1")]
    [InlineData("--weight must be a number from 0 to 1 such as 0.7, but is 'half'.", "compare", "--weight", "half")]
    [InlineData("--out is empty; name a file, or - for standard output.", "run", "--out", "")]
    [InlineData("would both go to standard output", "run", "--draws-out", "-")]
    [InlineData("'xml' not recognized", "run", "--format", "xml")]
    [InlineData("'prevalence' not recognized", "run", "--hold", "prevalence")]
    [InlineData("belong together", "threshold", "--low", "0")]
    [InlineData("belongs to --range percent", "sensitivity", "--range", "percentiles", "--percent", "5")]
    [InlineData("a tornado shows all", "sensitivity", "--input", "prevalence")]
    [InlineData("one for each", "compare", "--weight", "1")]
    [InlineData("--prices 'dollars'", "impact", "--prices", "dollars")]
    [InlineData("--by-stratum belongs to run", "project", "--by-stratum")]
    [InlineData("write 0.03 for 3 % a year", "voi", "--discount", "3")]
    [InlineData("states its own uncertainty", "calibrate", "--target", "normal(mean=560e9, se=20e9)", "--error", "5")]
    [InlineData("percentage above 0", "calibrate", "--target", "560e9", "--error", "0")]
    [InlineData("draws every input", "sensitivity", "--method", "sobol", "--range", "percent")]
    [InlineData("--method rank shows all of them", "sensitivity", "--method", "rank", "--input", "prevalence")]
    [InlineData("a spider shows all of them", "sensitivity", "--method", "spider", "--input", "prevalence")]
    [InlineData("a tornado draws none", "sensitivity", "--draws", "1000")]
    [InlineData("a grid draws none", "sensitivity", "--method", "twoway", "--draws", "1000")]
    [InlineData("sobol takes inputs as independent", "sensitivity", "us-2023", "--method", "sobol", "--correlate", Pair)]
    [InlineData("morris takes inputs as independent", "sensitivity", "us-2023", "--method", "morris", "--correlate", Pair)]
    [InlineData("--method shapley divides the variance", "sensitivity", "us-2023", "--correlate", Pair)]
    public void Run_WrongUsage_ExitsTwoAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("Ask for --help", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Argument 'jsn' not recognized. Must be one of 'table', 'json', 'csv', 'markdown'.", "run", "--format", "jsn")]
    [InlineData("Argument 'json' not recognized. Must be one of 'table', 'csv'.", "show", "article", "--format", "json")]
    [InlineData("Argument 'tcsh' not recognized. Must be one of 'bash', 'zsh', 'powershell'.", "completion", "tcsh")]
    public void Choice_OtherThanThose_IsToldInOneLine(string message, params string[] args) =>
        Assert.StartsWith(message + Environment.NewLine, AppRun.Of(args).Error, StringComparison.Ordinal);
}
