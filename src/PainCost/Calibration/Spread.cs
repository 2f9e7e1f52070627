namespace PainCost.Calibration;

/// <summary>The spread of a quantity over weighted draws.</summary>
/// <param name="Mean">The mean, in the quantity's unit.</param>
/// <param name="StandardDeviation">The standard deviation, in the quantity's unit.</param>
/// <param name="Interval">The 95 % uncertainty interval, in the quantity's unit.</param>
/// <param name="MonteCarloError">The standard error of the mean from the number of draws being finite, in the quantity's unit.</param>
public sealed record Spread(double Mean, double StandardDeviation, Interval Interval, double MonteCarloError);
