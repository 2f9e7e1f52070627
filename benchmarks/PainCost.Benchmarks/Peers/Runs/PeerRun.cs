namespace PainCost.Benchmarks.Peers.Runs;

/// <summary>A peer's result, or why there is none; exactly one of the two.</summary>
internal sealed record PeerRun
{
    private PeerRun(PeerResult? result, string? skipped) => (Result, Skipped) = (result, skipped);

    /// <summary>The result; null when the peer is not installed.</summary>
    public PeerResult? Result { get; }

    /// <summary>Why the peer was skipped and what to install; null when it ran.</summary>
    public string? Skipped { get; }

    public static PeerRun Done(PeerResult result) => new(result, skipped: null);

    public static PeerRun Missing(string reason) => new(result: null, reason);
}
