namespace PainCost.Pooling;

/// <summary>One study in a pooling.</summary>
public sealed record WeightedStudy
{
    internal WeightedStudy(Study study, double effect, double variance, double weight, Interval range) =>
        (Study, Effect, Variance, Weight, Range) = (study, effect, variance, weight, range);

    /// <summary>The study as it was given.</summary>
    public Study Study { get; }

    /// <summary>
    /// Its estimate on the scale of pooling; infinite in the binomial-normal model where nobody or everybody has the condition.
    /// </summary>
    public double Effect { get; }

    /// <summary>The sampling variance of <see cref="Effect"/>; infinite where that is.</summary>
    public double Variance { get; }

    /// <summary>
    /// Its share in the pooled mean; in (0, 1], and the shares add to 1; in the binomial-normal model its share in the information.
    /// </summary>
    public double Weight { get; }

    /// <summary>
    /// Its own 95 % interval on the natural scale: of a study that counted by the method's <see cref="PoolingMethod.StudyInterval"/>,
    /// of an estimate Wald's, made on the scale of pooling. It always holds the estimate.
    /// </summary>
    public Interval Range { get; }

    /// <summary>
    /// What the study found, on the natural scale: its own estimate; of two groups the measure that is pooled, with what was added to its
    /// cells.
    /// </summary>
    public double Estimate { get; internal init; }

    /// <summary>What was added to each of the study's cells because one of them was empty, in persons; 0 for most.</summary>
    public double Correction { get; internal init; }
}
