namespace PainCost.Tests.Samples;

/// <summary>What a message tells the user to write works when it is written.</summary>
public sealed class CureTests
{
    /// <summary>The command that is refused, the words of the message that cure it, and the command with the cure in it.</summary>
    public static TheoryData<string[], string, string[]> Cures => new()
    {
        { ["run", "--set", "prevalence=50"], "0.5", ["run", "--set", "prevalence=0.5"] },
        { ["run", "--set", "prevalence"], "prevalence=beta(mean=0.243, se=0.004)",
            ["run", "--set", "prevalence=beta(mean=0.243, se=0.004)"] },
        { ["run", "--set", "prevalence=abc"], "2.5e-1", ["run", "--set", "prevalence=2.5e-1"] },
        { ["run", "us-2023", "--set", "population=1e6"], "population*=1.1",
            ["run", "us-2023", "--set", "population*=1.1", "--draws", "1000"] },
        { ["run", "--set", "population=235.201"], "235201/1000", ["run", "--set", "population=235201/1000", "--draws", "1000"] },
        { ["run", "--set", "prevalence*=beta(mean=0.2, se=0.1)"], "110%", ["run", "--set", "prevalence*=110%", "--draws", "1000"] },
        { ["run", "--until", "0.1"], "0.1%", ["run", "--until", "0.1%"] },
        { ["run", "--seed", "18446744073709551616"], "18446744073709551615", ["run", "--seed", "18446744073709551615"] },
        { ["run", "us-2023", "--prices", "dollars"], "USD2024", ["run", "us-2023", "--prices", "USD2024"] },
        { ["impact", "--discount", "3"], "0.03", ["impact", "--discount", "0.03"] },
        { ["impact", "--discount", "2.11"], "0.0211", ["impact", "--discount", "0.0211"] },
        { ["impact", "--years", "100"], "50", ["impact", "--years", "50"] },
        { ["voi", "--discount", "3"], "0.03", ["voi", "--discount", "0.03", "--draws", "1000"] },
        { ["compare", "article", "us-2008", "--weight", "a"], "0.7",
            ["compare", "article; hold=total", "article; hold=cost-per-case", "--weight", "0.7", "--weight", "0.3"] },
        { ["calibrate", "--target", "0"], "normal(mean=0, se=1e9)", ["calibrate", "--target", "normal(mean=0, se=1e9)"] },
        { ["calibrate", "--target", "560e9", "--error", "0"], "5", ["calibrate", "--target", "560e9", "--error", "5"] },
        { ["sensitivity", "--range", "percentiles", "--percent", "5"], "--range percent",
            ["sensitivity", "--range", "percent", "--percent", "5"] },
        { ["sensitivity", "--method", "sobol", "--draws", "10"], "64", ["sensitivity", "--method", "sobol", "--draws", "64"] },
        { ["run", "--out", ""], "-", ["run", "--out", "-"] },
        { ["run", "--out", "x.csv", "--format", "json"], "csv", ["run", "--format", "csv"] },
    };

    [Theory]
    [MemberData(nameof(Cures))]
    public void Message_OfARefusal_NamesWhatWorks(string[] refused, string cure, string[] cured)
    {
        var (before, after) = (AppRun.Of(refused), AppRun.Of(cured));

        Assert.NotEqual(0, before.ExitCode);
        Assert.Contains(cure, before.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Actual value", before.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", before.Error, StringComparison.Ordinal);
        Assert.True(after.ExitCode == 0, after.Error);
    }
}
