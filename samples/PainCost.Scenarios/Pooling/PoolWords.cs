namespace PainCost.Cli.Pooling;

/// <summary>
/// The choices of a pooling as they were typed, <c>null</c> for one that was left to the command; and how many covariates were named.
/// </summary>
internal sealed record PoolWords(string? Measure, string? Tau, string? Interval, string? StudyInterval, string? Prediction, int Covariates);
