using System.Globalization;
using PainCost.Quantities;

namespace PainCost;

/// <summary>An uncertainty interval: the range that the stated share of the draws falls in, with equal shares beyond either end.</summary>
/// <param name="Low">The lower end, in the output's unit.</param>
/// <param name="High">The upper end, in the output's unit.</param>
/// <param name="Level">The share of draws within, such as 0.95.</param>
public readonly record struct Interval(double Low, double High, double Level)
{
    /// <summary>The interval as text.</summary>
    /// <returns>For example <c>95 % uncertainty interval 345,246,729,638 to 560,913,117,306</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture, $"{Level * 100:0.###} % uncertainty interval {ValueText.Of(Low)} to {ValueText.Of(High)}");
}
