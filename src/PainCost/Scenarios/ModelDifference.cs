namespace PainCost.Scenarios;

/// <summary>How far an output of one model is from that of the reference, draw by draw on the same draws.</summary>
public sealed class ModelDifference
{
    // Two ways to the same number differ by rounding, which is no difference.
    private const double Rounding = 1e-12;

    internal ModelDifference(string name, string reference, Estimate difference, Estimate ofModel, Estimate ofReference)
    {
        (Name, Reference, Estimate) = (name, reference, difference);
        Tie = Rounding * Math.Max(Math.Abs(ofReference.Mean), Math.Abs(ofModel.Mean));
        var (a, b, d) = (ofModel.StandardDeviation, ofReference.StandardDeviation, difference.StandardDeviation);
        SeparateDrawsVarianceRatio = d > Tie ? ((a * a) + (b * b)) / (d * d) : null;
    }

    /// <summary>The name of the model.</summary>
    public string Name { get; }

    /// <summary>The name of what it is compared with: the first model.</summary>
    public string Reference { get; }

    /// <summary>
    /// The difference, model less reference: base case, mean, interval and Monte Carlo error of its own, in the output's unit.
    /// </summary>
    public Estimate Estimate { get; }

    /// <summary>
    /// How many times larger the difference's variance would be if each model had draws of its own, a bare number; null when the
    /// difference is the same in every draw.
    /// </summary>
    public double? SeparateDrawsVarianceRatio { get; }

    /// <summary>
    /// The share of draws in which the model is above the reference, a bare number in [0, 1]; a difference of rounding alone is none.
    /// </summary>
    public double ProbabilityHigher => Estimate.ProbabilityAbove(Tie);

    /// <summary>The share of draws in which the model is below the reference, a bare number in [0, 1].</summary>
    public double ProbabilityLower => 1 - Estimate.ProbabilityAbove(-Tie);

    /// <summary>What is no more than this is rounding, in the output's unit.</summary>
    internal double Tie { get; }
}
