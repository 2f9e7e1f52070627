using System.Globalization;
using PainCost.Quantities;

namespace PainCost;

/// <summary>
/// Where a figure would come to lie with infinitely many draws: how far chance may have moved it, not how uncertain the output is.
/// </summary>
/// <param name="Low">The lower end, in the unit of the figure.</param>
/// <param name="High">The upper end, in the unit of the figure.</param>
/// <param name="Level">The confidence, such as 0.95.</param>
public readonly record struct MonteCarloInterval(double Low, double High, double Level)
{
    /// <summary>The interval as text.</summary>
    /// <returns>For example <c>95 % Monte Carlo interval 345,246 to 346,120</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture, $"{Level * 100:0.###} % Monte Carlo interval {ValueText.Of(Low)} to {ValueText.Of(High)}");
}
