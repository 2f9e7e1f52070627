using System.Globalization;
using System.Text.Json.Serialization;
using PainCost.Quantities;

namespace PainCost;

/// <summary>A range with its level, and what it is a range of.</summary>
public readonly record struct Interval
{
    internal Interval(double low, double high, double level, IntervalKind kind) => (Low, High, Level, Kind) = (low, high, level, kind);

    /// <summary>The lower end, in the unit of the figure, or on the scale of pooling where the member says so.</summary>
    public double Low { get; internal init; }

    /// <summary>The upper end, in the same unit.</summary>
    public double High { get; internal init; }

    /// <summary>The share of draws within, or the confidence, such as 0.95.</summary>
    public double Level { get; }

    /// <summary>What it is an interval of.</summary>
    [JsonIgnore]
    public IntervalKind Kind { get; }

    /// <summary>A confidence interval that a study states.</summary>
    /// <param name="low">Its lower end, in the unit of the estimate.</param>
    /// <param name="high">Its upper end, in the same unit.</param>
    /// <param name="level">Its level, such as 0.95.</param>
    /// <returns>The interval; who takes it checks that it holds the estimate and that its level lies in (0, 1).</returns>
    public static Interval Confidence(double low, double high, double level) => new(low, high, level, IntervalKind.Confidence);

    /// <summary>The interval as text.</summary>
    /// <returns>For example <c>95 % uncertainty interval 345,246,729,638 to 560,913,117,306</c>.</returns>
    public override string ToString()
    {
        var kind = Kind switch
        {
            IntervalKind.MonteCarlo => "Monte Carlo",
            IntervalKind.Confidence => "confidence",
            IntervalKind.Prediction => "prediction",
            _ => "uncertainty",
        };
        return string.Create(
            CultureInfo.InvariantCulture, $"{Level * 100:0.###} % {kind} interval {ValueText.Of(Low)} to {ValueText.Of(High)}");
    }
}
