namespace PainCost.Sampling.Ranks;

/// <summary>Two values between which an order statistic is expected.</summary>
internal readonly record struct Bracket(double Low, double High);
