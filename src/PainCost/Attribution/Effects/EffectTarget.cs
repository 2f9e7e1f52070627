namespace PainCost.Attribution.Effects;

/// <summary>Whose excess cost, and of which pain.</summary>
/// <param name="Name">In words.</param>
/// <param name="Level">The level of pain that everyone is given; <c>null</c> for each person's own.</param>
/// <param name="Includes">Over which rows the mean is taken.</param>
internal sealed record EffectTarget(string Name, int? Level, Func<int, bool> Includes);
