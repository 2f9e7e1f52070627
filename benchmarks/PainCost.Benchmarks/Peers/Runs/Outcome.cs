namespace PainCost.Benchmarks.Peers.Runs;

/// <summary>What a process returned and printed.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
