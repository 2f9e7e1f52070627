using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Bounded;

/// <summary>The beta distribution of a share.</summary>
internal sealed class BetaDistribution : Distribution
{
    private readonly UnitBeta _unit;

    private BetaDistribution(DistributionText text, double alpha, double beta)
        : base(text)
    {
        _unit = new(alpha, beta);
        Possible.Moments("a beta", Mean, Variance);
    }

    public override double Mean => _unit.Mean;

    public override double Variance => _unit.Variance;

    public override double Low => 0;

    public override double High => 1;

    /// <summary>From the mean and standard error, by the method of moments.</summary>
    public static BetaDistribution FromMoments(DistributionText text)
    {
        var mean = Possible.Share("a beta", text["mean"]);
        var error = Possible.Positive("a beta", "standard error", text.StandardError);
        var most = mean * (1 - mean);
        var count = (most / error / error) - 1;
        if (!(count * Math.Min(mean, 1 - mean) > 0))
        {
            throw new ArgumentException(
                $"a beta with mean {Possible.Text(mean)} needs a standard error below {Possible.Text(Math.Sqrt(most))} (sqrt(mean*(1-mean)))"
                + $" but got {Possible.Text(error)}; divide a standard deviation between people by the root of their number");
        }

        return FromShapes(text, mean * count, (1 - mean) * count);
    }

    /// <summary>From the two shapes.</summary>
    public static BetaDistribution FromShapes(DistributionText text) => FromShapes(text, text["alpha"], text["beta"]);

    /// <summary>From the number of events among all observed; the mean is the observed share.</summary>
    public static BetaDistribution FromCounts(DistributionText text)
    {
        double events = text["events"], all = text["of"];
        return events > 0 && events < all && double.IsFinite(all)
            ? FromShapes(text, events, all - events)
            : throw new ArgumentException(
                $"a beta from counts needs events above 0 and below all observed but got {Possible.Text(events)} of {Possible.Text(all)};"
                + " where none or all had it, write beta(alpha=, beta=) with each count plus 1, a flat prior");
    }

    public override double Density(double x) => _unit.Density(x);

    public override double CumulativeProbability(double x) => _unit.CumulativeProbability(x);

    internal override double ProbabilityAbove(double x) => _unit.ProbabilityAbove(x);

    internal override double LowerTailQuantile(double tail) => _unit.Quantile(tail, upper: false).FromZero;

    internal override double UpperTailQuantile(double tail) => _unit.Quantile(tail, upper: true).FromZero;

    internal override void TailQuantiles(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> values) =>
        _unit.Quantiles(ascendingTails, upper, values);

    public override bool Equals(Distribution? other) =>
        other is BetaDistribution that && that._unit.Alpha.Equals(_unit.Alpha) && that._unit.Beta.Equals(_unit.Beta);

    public override int GetHashCode() => HashCode.Combine(nameof(BetaDistribution), _unit.Alpha, _unit.Beta);

    private static double Shape(string word, double value) => Possible.Shape("a beta", word, Possible.Positive("a beta", word, value));

    /// <summary>From the two shapes, stated in another way.</summary>
    public static BetaDistribution FromShapes(DistributionText text, double alpha, double beta) =>
        new(text, Shape("alpha", alpha), Shape("beta", beta));
}
