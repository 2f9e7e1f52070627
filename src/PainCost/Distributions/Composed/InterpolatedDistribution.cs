using PainCost.Distributions.Discrete;
using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Composed;

/// <summary>Data with straight lines between them: the quantile function that joins the ordered values.</summary>
/// <remarks>With equal weights it is that of Hyndman and Fan's type 7 (The American Statistician 50, 1996), at (i − 1)/(n − 1).</remarks>
internal sealed class InterpolatedDistribution : Distribution
{
    private const string Family = "an interpolated distribution";
    private readonly double[] _values;
    private readonly double[] _below;
    private readonly double[] _above;

    public InterpolatedDistribution(DistributionText text)
        : base(text)
    {
        var weighted = WeightedValues.Of(Family, text).OrderBy(p => p.Value).ToList();
        _values = [.. weighted.Select(p => p.Value)];
        if (!(_values[^1] > _values[0]))
        {
            throw new ArgumentException($"{Family} needs at least two values that differ but all are {Possible.Text(_values[0])}; write it alone for a fixed value");
        }

        // From one value to the next lies half the weight of each.
        double[] gaps = [.. weighted.Zip(weighted.Skip(1), (a, b) => 0.5 * (a.Weight + b.Weight))];
        var total = gaps.Sum();
        _below = new double[_values.Length];
        _above = new double[_values.Length];
        for (var i = 0; i < gaps.Length; i++)
        {
            _below[i + 1] = _below[i] + (gaps[i] / total);
            _above[^(i + 2)] = _above[^(i + 1)] + (gaps[^(i + 1)] / total);
        }

        Mean = _values[0] + Sum((a, b) => 0.5 * (a + b), _values[0]);
        Variance = Sum((a, b) => ((a * a) + (a * b) + (b * b)) / 3, Mean);
        Possible.Moments(Family, Mean, Variance);
    }

    public override double Mean { get; }

    public override double Variance { get; }

    public override double Low => _values[0];

    public override double High => _values[^1];

    internal override bool IsKinked => true;

    internal override double Slack(double probability) => Roundings * probability;

    public override double Density(double x)
    {
        if (!(x >= Low && x <= High))
        {
            return 0;
        }

        var next = Math.Max(1, FirstAtOrAbove(x));
        return ProbabilityMass(x) > 0 ? double.PositiveInfinity : (_below[next] - _below[next - 1]) / (_values[next] - _values[next - 1]);
    }

    public override double ProbabilityMass(double x)
    {
        int first = FirstAtOrAbove(x), last = FirstAbove(x) - 1;
        return last > first ? _below[last] - _below[first] : 0;
    }

    public override double CumulativeProbability(double x) => x < Low ? 0 : x >= High ? 1 : Math.Min(1, At(_below, x));

    internal override double ProbabilityAbove(double x) => x < Low ? 1 : x >= High ? 0 : Math.Min(1, At(_above, x));

    internal override double LowerTailQuantile(double tail)
    {
        var next = LastBelow(i => _below[i] < tail) + 1;
        return Between(next, (tail - _below[next - 1]) / (_below[next] - _below[next - 1]));
    }

    internal override double UpperTailQuantile(double tail)
    {
        var next = LastBelow(i => _above[i] > tail) + 1;
        return Between(next, (_above[next - 1] - tail) / (_above[next - 1] - _above[next]));
    }

    public override bool Equals(Distribution? other) => other is InterpolatedDistribution that
        && that._values.AsSpan().SequenceEqual(_values) && that._below.AsSpan().SequenceEqual(_below);

    public override int GetHashCode() => HashCode.Combine(nameof(InterpolatedDistribution), _values.Length, Low, High, Mean);

    private double Sum(Func<double, double, double> function, double origin)
    {
        var sum = 0.0;
        for (var i = 1; i < _values.Length; i++)
        {
            sum += (_below[i] - _below[i - 1]) * function(_values[i - 1] - origin, _values[i] - origin);
        }

        return sum;
    }

    private double At(double[] probabilities, double x)
    {
        var next = FirstAbove(x);
        var share = (x - _values[next - 1]) / (_values[next] - _values[next - 1]);
        return probabilities[next - 1] + (share * (probabilities[next] - probabilities[next - 1]));
    }

    private double Between(int next, double share) =>
        Math.Min(_values[next], _values[next - 1] + (Math.Clamp(share, 0, 1) * (_values[next] - _values[next - 1])));

    private int FirstAbove(double x) => LastBelow(i => _values[i] <= x) + 1;

    private int FirstAtOrAbove(double x) => LastBelow(i => _values[i] < x) + 1;

    private int LastBelow(Func<int, bool> holds)
    {
        int holding = -1, failing = _values.Length;
        while (failing - holding > 1)
        {
            var middle = holding + ((failing - holding) / 2);
            (holding, failing) = holds(middle) ? (middle, failing) : (holding, middle);
        }

        return holding;
    }
}
