namespace PainCost.Calibration;

/// <summary>What weighted draws say of a quantity, as an estimate does of plain ones.</summary>
public sealed record WeightedEstimate
{
    internal WeightedEstimate(double mean, double standardDeviation, Interval interval, double monteCarloError) =>
        (Mean, StandardDeviation, Interval, MonteCarloError) = (mean, standardDeviation, interval, monteCarloError);

    /// <summary>The mean, in the quantity's unit.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation, in the quantity's unit.</summary>
    public double StandardDeviation { get; }

    /// <summary>The 95 % uncertainty interval, in the quantity's unit.</summary>
    public Interval Interval { get; }

    /// <summary>The standard error of the mean from the number of draws being finite, in the quantity's unit.</summary>
    public double MonteCarloError { get; }
}
