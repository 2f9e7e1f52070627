namespace PainCost.Tests.Samples.Processes;

/// <summary>Standard output and standard error that are closed, full or read by nobody, and outputs that are no files. Oracle: the
/// shell.</summary>
public sealed class StandardStreamTests : IDisposable
{
    private const string Run = "$app run article --draws 20000 --format csv";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [ShellTheory]
    [InlineData(Run + " --keep nothing 2>&-", 2, "", "")]
    [InlineData(Run + " --set 'published cases=50e6' 2>/dev/full", 0, "scenario,", "")]
    [InlineData(Run + " --set 'published cases=50e6' 2>&-", 0, "scenario,", "")]
    [InlineData(Run + " >&-", 1, "", "Cannot write to standard output: it is closed.")]
    [InlineData(Run + " >/dev/full", 1, "", "Cannot write to standard output: no space is left.")]
    [InlineData(Run + " --out /dev/full", 1, "", "Cannot write '/dev/full': no space is left")]
    [InlineData(Run + " --out /dev/stdout", 0, "scenario,", "Written: /dev/stdout")]
    [InlineData("{ " + Run + " --draws-out - --out /dev/null 2>/dev/null; echo $? >&2; } | head -1", 0, "draw,", "141")]
    public void Run_Redirected_AnswersWhereItCanAndSaysSo(string script, int code, string output, string error)
    {
        using var process = ConsoleProcess.Start(script);
        var end = process.End();
        Assert.Equal(code, end.ExitCode);
        Assert.StartsWith(output, end.Output, StringComparison.Ordinal);
        Assert.StartsWith(error, end.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Error, StringComparison.Ordinal);
        Assert.True(end.Error.Count(c => c == '\n') <= 1, end.Error);
    }

    // What was in the log stays, as after any program that the shell appends from.
    [ShellFact]
    public void Run_PipeAndLog_AreWrittenThrough()
    {
        using var process = ConsoleProcess.Start(
            $"cd {folder}; mkfifo pipe; cat pipe > read.csv & {Run} --out pipe 2>/dev/null; wait; echo before > log; {Run} --out "
                + $"/dev/stdout >> log 2>/dev/null; test -p pipe");
        Assert.Equal((0, "", ""), process.End());
        Assert.StartsWith("scenario,", File.ReadAllText(Path.Combine(folder, "read.csv")), StringComparison.Ordinal);
        Assert.StartsWith("before\nscenario,", File.ReadAllText(Path.Combine(folder, "log")), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
