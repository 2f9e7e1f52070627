namespace PainCost.Benchmarks.Peers.Runs;

/// <summary>One way of running the workload, ours or a peer's, with its result of every round.</summary>
/// <param name="Name">What is measured, in words.</param>
/// <param name="IsOurs">Whether it is the library that runs.</param>
/// <param name="Run">Runs one turn.</param>
internal sealed record Measure(string Name, bool IsOurs, Func<PeerResult> Run)
{
    private readonly List<PeerResult> results = [];

    /// <summary>The last round's result; each round draws the same numbers.</summary>
    public PeerResult Last => results[^1];

    public double MedianSeconds => Seconds() is var s && s.Count % 2 == 1 ? s[s.Count / 2] : (s[(s.Count / 2) - 1] + s[s.Count / 2]) / 2;

    public double LeastSeconds => Seconds()[0];

    public void TakeTurn() => results.Add(Run());

    private List<double> Seconds() => [.. results.Select(r => r.Seconds).Order()];
}
