using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;

namespace PainCost.Distributions.Fitting;

/// <summary>What a family is to be fitted to, seen from far enough to begin a search: bounds, and centre and spread on any scale.</summary>
/// <param name="Low">The lower bound; negative infinity for none.</param>
/// <param name="High">The upper bound; positive infinity for none.</param>
/// <param name="Points">Each value with the normal score of its probability, or with none for data.</param>
internal sealed record FitScale(double Low, double High, IReadOnlyList<(double Value, double Score, double Weight)> Points)
{
    public bool HasLow => double.IsFinite(Low);

    public bool HasHigh => double.IsFinite(High);

    public bool HasScores { get; init; }

    public static FitScale OfQuantiles(double low, double high, IEnumerable<(double Probability, double Value)> quantiles) =>
        new(low, high, [.. quantiles.Select(q => (q.Value, NormalScore(q.Probability), 1.0))]) { HasScores = true };

    public static FitScale OfData(double low, double high, IEnumerable<(double Value, double Weight)> data) =>
        new(low, high, [.. data.Select(d => (d.Value, 0.0, d.Weight))]);

    /// <summary>Centre and spread of the values on a scale: by regression on the scores, or their mean and standard deviation.</summary>
    public (double Centre, double Spread) On(Func<double, double> scale)
    {
        var total = Points.Sum(p => p.Weight);
        var mean = Points.Sum(p => p.Weight * scale(p.Value)) / total;
        if (!HasScores)
        {
            return (mean, Math.Sqrt(Points.Sum(p => p.Weight * Elementary.Square(scale(p.Value) - mean)) / total));
        }

        var middle = Points.Average(p => p.Score);
        var slope = Points.Sum(p => (p.Score - middle) * (scale(p.Value) - mean)) / Points.Sum(p => Elementary.Square(p.Score - middle));
        return (mean - (slope * middle), slope);
    }

    private static double NormalScore(double probability) =>
        probability < 0.5 ? -NormalQuantile.Upper(probability) : NormalQuantile.Upper(1 - probability);
}
