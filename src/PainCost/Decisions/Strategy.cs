namespace PainCost.Decisions;

/// <summary>A strategy with what it costs and what it brings.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cost">Its cost; any finite number, in one unit for all strategies.</param>
/// <param name="Effect">Its effect, more being better; any finite number, in one unit for all strategies.</param>
public sealed record Strategy(string Name, double Cost, double Effect);
