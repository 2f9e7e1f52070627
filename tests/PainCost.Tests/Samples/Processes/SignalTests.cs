using System.Diagnostics;

namespace PainCost.Tests.Samples.Processes;

/// <summary>Work that is interrupted by a signal ends soon, whatever it is at, and leaves no file behind.</summary>
public sealed class SignalTests : IDisposable
{
    // Ends are measured at some 60 ms; the bound leaves room for a machine that is busy with other tests.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    // The draws go to a pipe of which one line is read, so that the signal comes while they are written and the answer waits under its temporary name.
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void Signal_WhileDrawsAreWritten_EndsSoonWithoutAFile(string signal, int code)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var process = ConsoleProcess.Start($"cd {folder}; mkfifo pipe; exec $app run article --draws 1000000 --draws-out pipe --out answer.json");
        SpinWait.SpinUntil(() => File.Exists(Path.Combine(folder, "pipe")), Soon);
        using var reader = new StreamReader(Path.Combine(folder, "pipe"));
        Assert.StartsWith("draw,", reader.ReadLine(), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(folder).Length);
        AssertEndsSoon(process, signal, code);
        Assert.Equal(["pipe"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    // By then it is among the draws or the value of information, which takes no token.
    [Fact]
    public void Signal_WhileInformationIsValued_EndsSoonWithoutAFile()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var process = ConsoleProcess.Start($"cd {folder}; exec $app voi us-2023 --draws 2000000 --out answer.json");
        SpinWait.SpinUntil(() => process.ProcessorTime > TimeSpan.FromSeconds(3), TimeSpan.FromMinutes(1));
        AssertEndsSoon(process, "INT", 130);
        Assert.Empty(Directory.GetFiles(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void AssertEndsSoon(ConsoleProcess process, string signal, int code)
    {
        var watch = Stopwatch.StartNew();
        process.Kill(signal);
        Assert.Equal((code, "", "Cancelled; no file was written.\n"), process.End());
        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed}.");
    }
}
