using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Reports;

namespace PainCost.Cli.Running;

/// <summary>Where the draws of a run go.</summary>
/// <param name="Target">The file, device or pipe; null for standard output.</param>
/// <param name="Keep">What of each draw to write; empty for every output and every uncertain input.</param>
internal sealed record DrawsOutlet(OutputTarget? Target, IReadOnlyList<string> Keep)
{
    /// <summary>What --draws-out and --keep ask for; null for nothing.</summary>
    /// <exception cref="UsageException">The draws and the answer would go to one place.</exception>
    /// <exception cref="IOException">The target cannot be written; the message says how to mend it.</exception>
    public static DrawsOutlet? Read(ParseResult parsed, Option<string?> path, Option<string[]> keep, Outlet answer)
    {
        if (parsed.GetValue(path) is null)
        {
            return null;
        }

        var target = Outlet.TargetOf(parsed, path);
        Outlet.KeepApart(answer.Target, target, $"{RunOptions.OutName} and {RunOptions.DrawsOutName}");
        return target is not null || answer.Target is not null ? new(target, parsed.GetValue(keep) ?? [])
            : throw new UsageException($"{RunOptions.DrawsOutName} - and the answer would both go to standard output; name a file for the "
            + $"answer with {RunOptions.OutName}.");
    }
}
