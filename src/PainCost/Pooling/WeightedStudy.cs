namespace PainCost.Pooling;

/// <summary>One study in a pooling.</summary>
/// <param name="Study">The study as it was given.</param>
/// <param name="Effect">
/// Its estimate on the scale of pooling; infinite in the binomial-normal model where nobody or everybody has the condition.
/// </param>
/// <param name="Variance">The sampling variance of <paramref name="Effect"/>; infinite where that is.</param>
/// <param name="Weight">
/// Its share in the pooled mean; in (0, 1], and the shares add to 1; in the binomial-normal model its share in the information.
/// </param>
/// <param name="Range">
/// Its own 95 % interval on the natural scale: of a study that counted by the method's <see cref="PoolingMethod.StudyInterval"/>,
/// of an estimate Wald's, made on the scale of pooling. It always holds the estimate.
/// </param>
public sealed record WeightedStudy(Study Study, double Effect, double Variance, double Weight, PooledRange Range)
{
    /// <summary>
    /// What the study found, on the natural scale: its own estimate; of two groups the measure that is pooled, with what was added to its
    /// cells.
    /// </summary>
    public double Estimate { get; init; }

    /// <summary>What was added to each of the study's cells because one of them was empty, in persons; 0 for most.</summary>
    public double Correction { get; init; }
}
