using System.Globalization;
using PainCost.Benchmarks.Peers.Runs;
using PainCost.Benchmarks.Workloads;

namespace PainCost.Benchmarks.Peers;

/// <summary>The command <c>peers</c>: case C01 here and in other programs, in the same run.</summary>
internal static class PeersCommand
{
    private const double MostStandardErrors = 5;

    /// <summary>Runs the comparison and prints it.</summary>
    /// <returns>0; 1 when somebody's figures are wrong; 2 when an argument is.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            return Run(ComparisonOptions.Parse(arguments));
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int Run(ComparisonOptions options)
    {
        var scripts = ScriptFolder();
        var first = OwnRun.FromNothing(options.Draws[0], threads: 1, runs: 1);
        Write($"{Machine.Describe()}");
        Write($"The first simulation of this process, just-in-time compilation included: {first.Draws:N0} draws in {first.Seconds:F3} s.");
        var wrong = 0;
        Write($"\n{DesignComparison.Run(options.Draws.Max(), options.Rounds, options.Seeds)}");
        if (options.DesignsOnly)
        {
            return 0;
        }

        var peers = Installed(scripts);
        foreach (var draws in options.Draws)
        {
            var measures = Comparison.Run(draws, options, peers, scripts);
            Write($"\n{draws:N0} draws; medians of {options.Rounds} rounds in turns; peers: {Versions(measures)}\n");
            Console.WriteLine(ComparisonTable.Times(measures));
            Write($"\nIn brackets: distance from the truth in standard errors.\n");
            Console.WriteLine(ComparisonTable.Figures(measures));
            wrong += measures.Count(m => !C01Truth.Misses(m.Last).All(miss => Math.Abs(miss) <= MostStandardErrors));
        }

        Write($"\nPeak memory of a process that simulates this once, 2 threads:\n");
        Console.WriteLine(MemoryRun.Table(options.MemoryDraws));
        if (wrong > 0)
        {
            Console.Error.WriteLine($"Wrong: a figure above is more than {MostStandardErrors} standard errors from the truth.");
        }

        return wrong == 0 ? 0 : 1;
    }

    private static List<Peer> Installed(string scripts)
    {
        const int few = 1000;
        var installed = new List<Peer>();
        foreach (var peer in Peer.All)
        {
            if (PeerProcess.Run(peer, scripts, few, repeats: 1).Skipped is { } reason)
            {
                Console.WriteLine(reason);
            }
            else
            {
                installed.Add(peer);
            }
        }

        return installed;
    }

    private static string Versions(IReadOnlyList<Measure> measures) =>
        string.Join(", ", measures.Where(m => !m.IsOurs).Select(m => $"{m.Name} {m.Last.Version}").DefaultIfEmpty("none"));

    /// <summary>The scripts' folder in the repository that this program was built from.</summary>
    private static string ScriptFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PainCost.sln")))
            {
                return Path.Combine(folder.FullName, "benchmarks", "peers");
            }
        }

        throw new InvalidOperationException("The peers' scripts are not to be found: run this program from the repository it was built in.");
    }

    private static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
