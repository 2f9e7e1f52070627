using PainCost.Numerics.Searches;

namespace PainCost.Sensitivity.Curves;

/// <summary>An output along one input: looked at in many places, then searched between them.</summary>
internal sealed class Curve
{
    // Differences below this share of the largest output are rounding.
    private const double Rounding = 1e-14;

    private readonly Func<double, double> raw;
    private readonly List<(double Input, double Output)> points;
    private readonly double rounding;

    /// <exception cref="ArithmeticException">The output is not finite at any of the inputs.</exception>
    public Curve(OutputFunction function, double[] inputs)
        : this(input => function.Raw(input), input => function.At(input), inputs)
    {
    }

    /// <summary>The output along a factor on several inputs.</summary>
    /// <exception cref="ArithmeticException">The output is not finite at any of the factors.</exception>
    public Curve(OutputFunction function, double[] central, double[] factors)
        : this(factor => function.Raw(Times(central, factor)), factor => function.At(Times(central, factor)), factors)
    {
    }

    /// <param name="raw">The output, finite or not.</param>
    /// <param name="checkedOutput">The same, which says in words where it is not finite.</param>
    /// <param name="inputs">Where to look, ascending.</param>
    private Curve(Func<double, double> raw, Func<double, double> checkedOutput, double[] inputs)
    {
        this.raw = raw;
        (Low, High) = (inputs[0], inputs[^1]);
        points = [.. inputs.Select(input => (input, raw(input))).Where(point => double.IsFinite(point.Item2))];
        if (points.Count == 0)
        {
            // No point is finite, so this one is not either, and it says so in words.
            checkedOutput(Low);
        }

        (LowestOutput, HighestOutput) = (points.Min(point => point.Output), points.Max(point => point.Output));
        rounding = Rounding * Math.Max(Math.Abs(LowestOutput), Math.Abs(HighestOutput));
    }

    public double Low { get; }

    public double High { get; }

    public double LowestOutput { get; }

    public double HighestOutput { get; }

    /// <summary>A sum of many terms of which none moves may still differ by more than one rounding.</summary>
    public bool IsFlat => HighestOutput - LowestOutput <= 100 * rounding;

    /// <summary>Whether the output, as far as it was looked at, only rises or only falls, level stretches allowed.</summary>
    public bool IsMonotone =>
        points.Zip(points.Skip(1)).All(pair => pair.Second.Output >= pair.First.Output - rounding)
        || points.Zip(points.Skip(1)).All(pair => pair.Second.Output <= pair.First.Output + rounding);

    /// <summary>The inputs at which the output passes through the target or stays on it, ascending.</summary>
    public IReadOnlyList<double> PlacesOf(double target)
    {
        var places = new List<double>();
        for (var i = 0; i < points.Count; i++)
        {
            var isOn = IsOn(i, target);
            var isInside = isOn && i > 0 && i < points.Count - 1 && IsOn(i - 1, target) && IsOn(i + 1, target);
            if (isOn && !isInside)
            {
                places.Add(points[i].Input);
            }
            else if (!isOn && i + 1 < points.Count && !IsOn(i + 1, target) && Crossing(i, target) is { } crossing)
            {
                places.Add(crossing);
            }
        }

        return places;
    }

    private static double[] Times(double[] central, double factor) => [.. central.Select(value => factor * value)];

    private bool IsOn(int point, double target) => Math.Abs(points[point].Output - target) <= rounding;

    private double? Crossing(int point, double target)
    {
        var (left, right) = (points[point], points[point + 1]);
        if (left.Output < target == right.Output < target)
        {
            return null;
        }

        var root = BracketedRoot.Find(input => raw(input) - target, left.Input, right.Input);

        // A pole changes sign too, but grows where a crossing comes closer.
        var nearest = Math.Min(Math.Abs(left.Output - target), Math.Abs(right.Output - target));
        return Math.Abs(raw(root) - target) <= nearest ? root : null;
    }
}
