using System.Diagnostics;

namespace PainCost.Tests.Samples.Processes;

/// <summary>The console app as a process of its own, started by a shell, for what only a process has: signals, pipes and closed
/// streams.</summary>
internal sealed class ConsoleProcess : IDisposable
{
    /// <summary>The shell that every Unix has.</summary>
    public const string Shell = "/bin/sh";

    private readonly Process process;

    private ConsoleProcess(Process process) => this.process = process;

    /// <summary>How long its threads have worked.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Runs a shell script, as <see cref="Start"/> does, to its end.</summary>
    public static (int ExitCode, string Output, string Error) Run(string script, string shell = Shell)
    {
        using var process = Start(script, shell);
        return process.End();
    }

    /// <summary>Starts a shell script in which <c>$app</c> runs the console app.</summary>
    public static ConsoleProcess Start(string script, string shell = Shell)
    {
        var app = Path.Combine(AppContext.BaseDirectory, "PainCost.Scenarios.dll");
        var start = new ProcessStartInfo(shell, ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["app"] = $"dotnet exec {app}";
        return new ConsoleProcess(Process.Start(start)!);
    }

    public bool HasEnded => process.HasExited;

    /// <summary>Sends signals, ten milliseconds apart; none where it has ended.</summary>
    public void Kill(params string[] signals)
    {
        var id = process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var kill = Process.Start(Shell, ["-c", string.Join("; sleep 0.01; ", signals.Select(signal => $"kill -s {signal} {id} 2>/dev/null"))]);
        kill.WaitForExit();
    }

    /// <summary>Its exit code and what it said, once it has ended.</summary>
    public (int ExitCode, string Output, string Error) End()
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
