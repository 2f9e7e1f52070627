using PainCost.Dependence.Matrices;

namespace PainCost.Dependence.Copulas;

/// <summary>A stated correlation with its measure and the copula's parameter that gives it.</summary>
internal sealed record CorrelatedPair(Correlation Stated, PairMeasure Measure)
{
    public double Parameter { get; } = Measure.ParameterOf(Stated.Value);

    /// <summary>The pair beside the parameter of the nearest possible matrix.</summary>
    public NearestPair Beside(double nearestParameter) => new(
        Stated.First, Stated.Second, Stated.Value, Measure.At(nearestParameter), Stated.Kind.ToString().ToLowerInvariant());
}
