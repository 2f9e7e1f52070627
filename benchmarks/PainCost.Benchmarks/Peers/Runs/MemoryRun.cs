using System.Diagnostics;
using System.Globalization;
using PainCost.Benchmarks.Workloads;

namespace PainCost.Benchmarks.Peers.Runs;

/// <summary>How much memory a simulation of case C01 takes at its peak, each in a process of its own: a peak never goes down
/// again.</summary>
internal static class MemoryRun
{
    /// <summary>The command by which this program runs itself.</summary>
    public const string Command = "memory";

    private const int Threads = 2;
    private const double BytesPerMegabyte = 1e6;

    /// <summary>Simulates in this process and prints seconds and megabytes.</summary>
    /// <returns>0; 2 when the number of draws is none.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Count != 1 || !long.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var draws))
        {
            Console.Error.WriteLine($"usage: {Command} DRAWS");
            return 2;
        }

        var started = Stopwatch.GetTimestamp();
        _ = C01.Build().Simulate(draws, C01.Seed, new SimulationOptions { Threads = Threads });
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant($"{draws,18:N0}{seconds,14:F2}{self.PeakWorkingSet64 / BytesPerMegabyte,20:F1}"));
        return 0;
    }

    /// <summary>One line for each number of draws, each from a process of its own.</summary>
    /// <exception cref="InvalidOperationException">A process failed.</exception>
    public static string Table(IEnumerable<long> draws) => string.Join('\n', draws.Select(Line)
        .Prepend($"{"draws",18}{"seconds",14}{"peak memory, MB",20}"));

    private static string Line(long draws)
    {
        var outcome = PeerProcess.Start(Environment.ProcessPath!, [Command, draws.ToString(CultureInfo.InvariantCulture)]);
        return outcome is { ExitCode: 0 } ? outcome.Output.TrimEnd()
            : throw new InvalidOperationException($"{draws} draws gave no result: {outcome?.Error}");
    }
}
