using PainCost.Benchmarks.Peers.Runs;
using PainCost.Benchmarks.Workloads;

namespace PainCost.Benchmarks.Peers;

/// <summary>Ours and the peers in turns, so that what else the machine does falls on all of them alike.</summary>
internal static class Comparison
{
    private const long WarmUpDraws = 300_000;

    /// <summary>R keeps every draw of every input and copies as it goes; beyond this it measures memory.</summary>
    private const long MostDrawsForR = 1_000_000;

    /// <summary>From here on the tables, some milliseconds each, no longer matter.</summary>
    private const long MostDrawsFromNothing = 1_000_000;

    /// <summary>Runs every measure in every round.</summary>
    /// <param name="draws">How many draws each measure makes.</param>
    /// <param name="options">How often.</param>
    /// <param name="peers">The peers that are installed.</param>
    /// <param name="scripts">The folder of their scripts.</param>
    /// <returns>The measures, ours first, with their results.</returns>
    public static IReadOnlyList<Measure> Run(long draws, ComparisonOptions options, IReadOnlyList<Peer> peers, string scripts)
    {
        var model = C01.Build();
        _ = OwnRun.Prepared(model, WarmUpDraws, threads: 2, runs: options.RunsPerTurn);
        List<Measure> measures =
        [
            new("prepared, 1 thread", IsOurs: true, () => OwnRun.Prepared(model, draws, threads: 1, options.RunsPerTurn)),
            new("prepared, 2 threads", IsOurs: true, () => OwnRun.Prepared(model, draws, threads: 2, options.RunsPerTurn)),
        ];
        if (draws <= MostDrawsFromNothing)
        {
            measures.Add(new("from nothing, 1 thread", IsOurs: true, () => OwnRun.FromNothing(draws, threads: 1, options.RunsPerTurn)));
        }

        measures.AddRange(peers.Where(p => p != Peer.R || draws <= MostDrawsForR).Select(p => OfPeer(p, draws, options, scripts)));
        for (var round = 0; round < options.Rounds; round++)
        {
            measures.ForEach(measure => measure.TakeTurn());
        }

        return measures;
    }

    private static Measure OfPeer(Peer peer, long draws, ComparisonOptions options, string scripts) =>
        new(peer.Name, IsOurs: false, () => PeerProcess.Run(peer, scripts, draws, options.RunsPerTurn).Result!);
}
