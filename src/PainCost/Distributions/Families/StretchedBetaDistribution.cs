namespace PainCost.Distributions.Families;

/// <summary>A beta stretched over [low, high], from its mean and standard error there.</summary>
internal sealed class StretchedBetaDistribution : Distribution
{
    private const string Family = "a beta on a range";
    private readonly UnitBeta _unit;

    public StretchedBetaDistribution(DistributionText text)
        : base(text)
    {
        (Low, High) = Possible.Range(Family, text["low"], text["high"]);
        var mean = Possible.Finite(Family, "mean", text["mean"]);
        var error = Possible.Positive(Family, "standard error", text.StandardError);
        if (!(mean > Low && mean < High))
        {
            throw new ArgumentException(
                $"{Family} from {Possible.Text(Low)} to {Possible.Text(High)} needs a mean between them but got {Possible.Text(mean)}; widen the range");
        }

        double below = (mean - Low) / Width, above = (High - mean) / Width;
        var count = (below * above * (Width / error) * (Width / error)) - 1;
        if (!(count * Math.Min(below, above) > 0 && double.IsFinite(count)))
        {
            throw new ArgumentException(
                $"{Family} from {Possible.Text(Low)} to {Possible.Text(High)} with mean {Possible.Text(mean)} needs a standard error below"
                + $" {Possible.Text(Math.Sqrt(below * above) * Width)} (sqrt((mean-low)*(high-mean))) but got {Possible.Text(error)};"
                + " divide a standard deviation between people by the root of their number");
        }

        _unit = new(below * count, above * count);
    }

    public override double Mean => Low + (Width * _unit.Mean);

    public override double Variance => Width * Width * _unit.Variance;

    public override double Low { get; }

    public override double High { get; }

    private double Width => High - Low;

    public override double Density(double x) => _unit.Density((x - Low) / Width) / Width;

    public override double CumulativeProbability(double x) => _unit.CumulativeProbability((x - Low) / Width);

    internal override double LowerTailQuantile(double tail) => Low + (Width * _unit.Quantile(tail, upper: false).FromZero);

    internal override double UpperTailQuantile(double tail) => High - (Width * _unit.Quantile(tail, upper: true).FromOne);

    internal override void TailQuantiles(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> values)
    {
        _unit.Distances(ascendingTails, upper, values);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = upper ? High - (Width * values[i]) : Low + (Width * values[i]);
        }
    }

    public override bool Equals(Distribution? other) => other is StretchedBetaDistribution that && that.Low.Equals(Low)
        && that.High.Equals(High) && that._unit.Alpha.Equals(_unit.Alpha) && that._unit.Beta.Equals(_unit.Beta);

    public override int GetHashCode() => HashCode.Combine(nameof(StretchedBetaDistribution), Low, High, _unit.Alpha, _unit.Beta);
}
