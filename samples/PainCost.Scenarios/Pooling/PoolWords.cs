namespace PainCost.Cli.Pooling;

/// <summary>The choices of a pooling as they were typed; <c>null</c> for one that was left to the command.</summary>
internal sealed record PoolWords(string? Measure, string? Tau, string? Interval, string? StudyInterval, string? Prediction);
