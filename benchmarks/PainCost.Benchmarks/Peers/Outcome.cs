namespace PainCost.Benchmarks.Peers;

/// <summary>What a process returned and printed.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
