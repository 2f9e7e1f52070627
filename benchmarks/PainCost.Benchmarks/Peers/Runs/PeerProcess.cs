using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace PainCost.Benchmarks.Peers.Runs;

/// <summary>Runs a peer's script in a process of its own and reads the line of JSON that it prints.</summary>
internal static class PeerProcess
{
    /// <summary>Runs the peer, or says why it was skipped.</summary>
    /// <param name="peer">The peer to run.</param>
    /// <param name="scripts">The folder that holds the scripts.</param>
    /// <param name="draws">How many draws; at least 1.</param>
    /// <param name="repeats">Of how many runs the best time counts; at least 1.</param>
    /// <returns>The result, times in seconds and money in USD a year; or the reason why there is none.</returns>
    /// <exception cref="InvalidOperationException">The script failed, or printed no result.</exception>
    public static PeerRun Run(Peer peer, string scripts, long draws, int repeats)
    {
        if (peer.Interpreters.FirstOrDefault(command => Start(command, peer.Probe) is { ExitCode: 0 }) is not { } interpreter)
        {
            return PeerRun.Missing($"{peer.Name} skipped: {peer.Install} is not installed.");
        }

        string[] arguments =
        [
            Path.Combine(scripts, peer.Script),
            "--draws", draws.ToString(CultureInfo.InvariantCulture),
            "--repeats", repeats.ToString(CultureInfo.InvariantCulture),
        ];
        var outcome = Start(interpreter, arguments);
        return outcome is { ExitCode: 0 } && Parse(outcome.Output) is { } result
            ? PeerRun.Done(result)
            : throw new InvalidOperationException($"{interpreter} {string.Join(' ', arguments)} gave no result: "
            + $"{outcome?.Output}{outcome?.Error}");
    }

    /// <summary>The last line of JSON in a script's output.</summary>
    internal static PeerResult? Parse(string output) =>
        output.Split('\n', StringSplitOptions.TrimEntries).LastOrDefault(line => line.StartsWith('{')) is { } json
            ? JsonSerializer.Deserialize<PeerResult>(json)
            : null;

    /// <summary>What a process printed and returned; null when there is no such command.</summary>
    public static Outcome? Start(string command, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Outcome(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
