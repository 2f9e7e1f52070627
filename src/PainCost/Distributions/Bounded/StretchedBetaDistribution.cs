using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Bounded;

/// <summary>A beta stretched over [low, high]: stated by its mean and standard error there, or by its mode as a PERT.</summary>
internal sealed class StretchedBetaDistribution : Distribution
{
    /// <summary>How much more the mode counts than either end in a PERT.</summary>
    public const double PertModeWeight = 4;

    private const string Family = "a beta on a range";
    private readonly UnitBeta _unit;

    private StretchedBetaDistribution(DistributionText text, double low, double high, UnitBeta unit)
        : base(text)
    {
        (Low, High, _unit) = (low, high, unit);
        Possible.Moments(Family, Mean, Variance);
    }

    public override double Mean => Low + (Width * _unit.Mean);

    public override double Variance => Width * Width * _unit.Variance;

    public override double Low { get; }

    public override double High { get; }

    private double Width => High - Low;

    /// <summary>From the mean and standard error on the range.</summary>
    public static StretchedBetaDistribution FromMoments(DistributionText text)
    {
        var (low, high) = Possible.Range(Family, text["low"], text["high"]);
        var width = high - low;
        var mean = Possible.Finite(Family, "mean", text["mean"]);
        var error = Possible.Positive(Family, "standard error", text.StandardError);
        if (!(mean > low && mean < high))
        {
            throw new ArgumentException(
                $"{Family} from {Possible.Text(low)} to {Possible.Text(high)} needs a mean between them but got {Possible.Text(mean)}; widen the range");
        }

        double below = (mean - low) / width, above = (high - mean) / width;
        var count = (below * above * (width / error) * (width / error)) - 1;
        if (!(count * Math.Min(below, above) > 0 && double.IsFinite(count)))
        {
            throw new ArgumentException(
                $"{Family} from {Possible.Text(low)} to {Possible.Text(high)} with mean {Possible.Text(mean)} needs a standard error below"
                + $" {Possible.Text(Math.Sqrt(below * above) * width)} (sqrt((mean-low)*(high-mean))) but got {Possible.Text(error)};"
                + " divide a standard deviation between people by the root of their number");
        }

        return new StretchedBetaDistribution(
            text, low, high, new UnitBeta(Possible.Shape(Family, "alpha", below * count), Possible.Shape(Family, "beta", above * count)));
    }

    /// <summary>The classic PERT: shapes 1 + 4 (mode − low)/(high − low) and 1 + 4 (high − mode)/(high − low).</summary>
    public static StretchedBetaDistribution FromMode(DistributionText text)
    {
        var (low, high) = Possible.Range("a pert", text["low"], text["high"]);
        return FromMode(text, low, Possible.Mode("a pert", low, text["mode"], high), high);
    }

    /// <summary>The same, stated in another way.</summary>
    public static StretchedBetaDistribution FromMode(DistributionText text, double low, double mode, double high)
    {
        Possible.Range("a pert", low, high);
        var unit = new UnitBeta(
            1 + (PertModeWeight * ((mode - low) / (high - low))), 1 + (PertModeWeight * ((high - mode) / (high - low))));
        return new StretchedBetaDistribution(text, low, high, unit);
    }

    public override double Density(double x) => _unit.Density((x - Low) / Width) / Width;

    public override double CumulativeProbability(double x) => _unit.CumulativeProbability((x - Low) / Width);

    internal override double ProbabilityAbove(double x) => _unit.ProbabilityAbove((x - Low) / Width);

    internal override double LowerTailQuantile(double tail) => Placed(_unit.Quantile(tail, upper: false));

    internal override double UpperTailQuantile(double tail) => Placed(_unit.Quantile(tail, upper: true));

    internal override void TailQuantiles(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> values)
    {
        _unit.Coordinates(ascendingTails, upper, values);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Placed(_unit.Position(values[i]));
        }
    }

    public override bool Equals(Distribution? other) => other is StretchedBetaDistribution that && that.Low.Equals(Low)
        && that.High.Equals(High) && that._unit.Alpha.Equals(_unit.Alpha) && that._unit.Beta.Equals(_unit.Beta);

    /// <summary>A place on [0, 1] as a value, from the end that it is nearer to.</summary>
    private double Placed((double FromZero, double FromOne) unit) =>
        unit.FromZero < unit.FromOne ? Low + (Width * unit.FromZero) : High - (Width * unit.FromOne);

    public override int GetHashCode() => HashCode.Combine(nameof(StretchedBetaDistribution), Low, High, _unit.Alpha, _unit.Beta);
}
