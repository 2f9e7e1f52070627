namespace PainCost.Pooling;

/// <summary>One study in a pooling.</summary>
/// <param name="Study">The study as it was given.</param>
/// <param name="Effect">Its estimate on the scale of pooling.</param>
/// <param name="Variance">The sampling variance of <paramref name="Effect"/>.</param>
/// <param name="Weight">Its share in the pooled mean; in (0, 1), and the shares add to 1.</param>
/// <param name="Range">Its own 95 % Wald interval, made on the scale of pooling and taken back to the natural scale.</param>
public sealed record WeightedStudy(Study Study, double Effect, double Variance, double Weight, PooledRange Range);
