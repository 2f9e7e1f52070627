namespace PainCost.Distributions.Families;

/// <summary>
/// The classic PERT: a beta on [low, high] with shapes 1 + 4 (mode − low)/(high − low) and 1 + 4 (high − mode)/(high − low).
/// </summary>
internal sealed class PertDistribution : Distribution
{
    public const double ModeWeight = 4;
    private readonly double _mode;
    private readonly UnitBeta _unit;

    public PertDistribution(DistributionText text)
        : base(text)
    {
        (Low, High) = Possible.Range("a pert", text["low"], text["high"]);
        _mode = Possible.Mode("a pert", Low, text["mode"], High);
        _unit = new(1 + (ModeWeight * ((_mode - Low) / Width)), 1 + (ModeWeight * ((High - _mode) / Width)));
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

    public override bool Equals(Distribution? other) =>
        other is PertDistribution that && that.Low.Equals(Low) && that._mode.Equals(_mode) && that.High.Equals(High);

    public override int GetHashCode() => HashCode.Combine(nameof(PertDistribution), Low, _mode, High);
}
