namespace PainCost.Tests.Samples.Processes;

/// <summary>A profile that comes by standard input. Oracle: the same profile by its name or from a file.</summary>
public sealed class StandardInputTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [ShellTheory]
    [InlineData("run - --draws 1000 --format csv", "run us-2021 --draws 1000 --format csv")]
    [InlineData("voi - --draws 500 --format json", "voi us-2021 --draws 500 --format json")]
    [InlineData("threshold - --format csv", "threshold us-2021 --format csv")]
    [InlineData("sensitivity - --format csv", "sensitivity us-2021 --format csv")]
    public void Profile_ByStandardInput_AnswersAsTheBuiltInOne(string piped, string named)
    {
        var show = "$app show us-2021 --format csv";
        var of = ConsoleProcess.Run($"{show} | $app {piped}");
        var expected = ConsoleProcess.Run($"$app {named}");
        Assert.Equal((0, ""), (of.ExitCode, of.Error));
        Assert.Equal(Unnamed(expected.Output), Unnamed(of.Output.Replace("standard input(", "us-2021.csv(", StringComparison.Ordinal)));
    }

    [ShellTheory]
    [InlineData("printf ''", "standard input: ")]
    [InlineData("cat /dev/zero", "standard input(1): holds NUL bytes")]
    [InlineData("$app show us-2021 --format csv | sed s/,530.6e9,/,many,/",
        "standard input(7), column 'value': 'many' is not a number")]
    public void Profile_Faulty_IsToldByItsNameAndPlace(string source, string beginning)
    {
        var end = ConsoleProcess.Run($"{source} | $app run -");
        Assert.Equal((1, ""), (end.ExitCode, end.Output));
        Assert.StartsWith(beginning, end.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Error, StringComparison.Ordinal);
    }

    // The runtime's first own files take the number of a closed stream; reading one of them would never end.
    [ShellFact]
    public void Profile_OfClosedStandardInput_IsRefused()
    {
        var end = ConsoleProcess.Run("$app run - <&-");
        Assert.Equal((2, ""), (end.ExitCode, end.Output));
        Assert.StartsWith("Standard input is closed;", end.Error, StringComparison.Ordinal);
    }

    [ShellFact]
    public void Profile_ByStandardInput_IsRunAgainFromItsResult()
    {
        var file = Path.Combine(folder, "result.json");
        var end = ConsoleProcess.Run($"$app show us-2021 --format csv | $app run - --draws 500 --out {file} 2>/dev/null && $app rerun {file} | cmp - {file}");
        Assert.Equal((0, "", ""), end);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Unnamed(string answer) => answer.Replace("standard input", "us-2021", StringComparison.Ordinal);
}
