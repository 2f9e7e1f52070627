using System.Diagnostics;

namespace PainCost.Tests.Samples.Processes;

/// <summary>Work that is interrupted by a signal ends soon, whatever it is at, and leaves no file behind.</summary>
public sealed class SignalTests : IDisposable
{
    // Ends are measured below a tenth of a second; the bound leaves room for a machine that is busy with other work.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    // Until the app is so far that there is something to interrupt.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    // The draws go to a pipe of which one line is read, so that the signal comes while they are written and the answer waits under its
    // temporary name.
    [ShellTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void Signal_WhileDrawsAreWritten_EndsSoonWithoutAFile(string signal, int code)
    {
        using var process = ConsoleProcess.Start(
            $"cd {folder}; mkfifo pipe; exec $app run article --draws 1000000 --draws-out pipe --out answer.json");
        WaitFor(process, () => File.Exists(Path.Combine(folder, "pipe")), "a pipe");
        using var reader = new StreamReader(Path.Combine(folder, "pipe"));
        Assert.StartsWith("draw,", reader.ReadLine(), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(folder).Length);
        AssertEndsSoon(process, signal, code);
        Assert.Equal(["pipe"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    // By then it is among the draws or the value of information.
    [ShellFact]
    public void Signal_WhileInformationIsValued_EndsSoonWithoutAFile()
    {
        using var process = ConsoleProcess.Start($"cd {folder}; exec $app voi us-2023 --draws 2000000 --out answer.json");
        WaitFor(process, () => process.ProcessorTime > TimeSpan.FromSeconds(3), "three seconds of work");
        AssertEndsSoon(process, "INT", 130);
        Assert.Empty(Directory.GetFiles(folder));
    }

    // The second one comes while the first is being heeded.
    [ShellFact]
    public void Signal_Twice_EndsWithItsCodeAndWithoutAFile()
    {
        using var process = ConsoleProcess.Start($"cd {folder}; exec $app voi us-2023 --draws 2000000 --out answer.json");
        WaitFor(process, () => process.ProcessorTime > TimeSpan.FromSeconds(3), "three seconds of work");
        process.Kill("TERM", "TERM");
        var (code, _, error) = process.End();
        Assert.True(code == 143, $"It ended with {code}, saying: {error}");
        Assert.StartsWith("Cancelled; no file was written.\n", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void WaitFor(ConsoleProcess process, Func<bool> isReached, string what)
    {
        if (!SpinWait.SpinUntil(() => process.HasEnded || isReached(), Patience) || process.HasEnded)
        {
            process.Kill("KILL");
            Assert.Fail($"There was not {what} within {Patience}; the process said: {process.End()}");
        }
    }

    private static void AssertEndsSoon(ConsoleProcess process, string signal, int code)
    {
        var watch = Stopwatch.StartNew();
        process.Kill(signal);
        Assert.Equal((code, "", "Cancelled; no file was written.\n"), process.End());
        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed}.");
    }
}
