using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Bounded;

/// <summary>The triangular distribution.</summary>
internal sealed class TriangularDistribution : Distribution
{
    private readonly double _mode;

    public TriangularDistribution(DistributionText text)
        : base(text)
    {
        (Low, High) = Possible.Range("a triangular", text["low"], text["high"]);
        _mode = Possible.Mode("a triangular", Low, text["mode"], High);
        Possible.Moments("a triangular", Mean, Variance);
    }

    public override double Mean => Low + ((Width + (_mode - Low)) / 3);

    public override double Variance => ((Width * Width) - ((_mode - Low) * (High - _mode))) / 18;

    public override double Low { get; }

    public override double High { get; }

    private double Width => High - Low;

    public override double Density(double x)
    {
        if (!(x >= Low && x <= High))
        {
            return 0;
        }

        return x == _mode ? 2 / Width : 2 / Width * (x < _mode ? (x - Low) / (_mode - Low) : (High - x) / (High - _mode));
    }

    public override double CumulativeProbability(double x)
    {
        if (x <= Low || x >= High)
        {
            return x <= Low ? 0 : 1;
        }

        return x < _mode
            ? (x - Low) / Width * ((x - Low) / (_mode - Low))
            : 1 - ((High - x) / Width * ((High - x) / (High - _mode)));
    }

    internal override double ProbabilityAbove(double x) =>
        x > _mode && x < High ? (High - x) / Width * ((High - x) / (High - _mode)) : base.ProbabilityAbove(x);

    internal override double LowerTailQuantile(double tail) => Low + Distance(tail, _mode - Low);

    internal override double UpperTailQuantile(double tail) => High - Distance(tail, High - _mode);

    public override bool Equals(Distribution? other) =>
        other is TriangularDistribution that && that.Low.Equals(Low) && that._mode.Equals(_mode) && that.High.Equals(High);

    public override int GetHashCode() => HashCode.Combine(nameof(TriangularDistribution), Low, _mode, High);

    /// <summary>How far from an end a tail reaches, when the mode is <paramref name="nearSide"/> from that end.</summary>
    private double Distance(double tail, double nearSide)
    {
        var farSide = Width - nearSide;
        return tail * Width <= nearSide
            ? Math.Sqrt(tail * Width * nearSide)
            : Width - Math.Sqrt((1 - tail) * Width * farSide);
    }
}
