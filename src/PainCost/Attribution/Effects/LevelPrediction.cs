namespace PainCost.Attribution.Effects;

/// <summary>What everyone would cost at one level of pain.</summary>
/// <param name="Mean">The cost of each person.</param>
/// <param name="Slopes">For each part, its derivative by that part's linear predictor.</param>
internal sealed record LevelPrediction(double[] Mean, IReadOnlyList<double[]> Slopes);
