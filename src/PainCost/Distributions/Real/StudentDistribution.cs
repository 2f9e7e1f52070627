using PainCost.Distributions.Stated;
using PainCost.Numerics.Beta;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Real;

/// <summary>
/// Student's t, moved and stretched: mean + scale·t. Both tails together are an incomplete beta function of t (see <see cref="StudentT"/>).
/// </summary>
internal sealed class StudentDistribution : Distribution
{
    private const string Family = "a student";
    private const double LargestShortTail = 0.25;
    private readonly double _scale;
    private readonly double _degrees;
    private readonly double _logTop;
    private readonly IncompleteBeta _bothTails;

    public StudentDistribution(DistributionText text)
        : base(text)
    {
        Mean = Possible.Finite(Family, "mean", text["mean"]);
        _scale = Possible.Positive(Family, "scale", text["scale"]);
        _degrees = Possible.AboveTwo(Family, "df", text["df"]);
        Possible.Moments(Family, Mean, Variance);
        _bothTails = new(0.5 * _degrees, 0.5);
        var half = 0.5 * _degrees;
        _logTop = (half * ElementaryTails.LogOnePlus(0.5 / half)) - 0.5 - StirlingCorrection.LogRootTwoPi
            + StirlingCorrection.Log(half + 0.5) - StirlingCorrection.Log(half);
    }

    public override double Mean { get; }

    public override double Variance => _scale * _scale * (_degrees / (_degrees - 2));

    public override double Low => double.NegativeInfinity;

    public override double High => double.PositiveInfinity;

    public override double Density(double x)
    {
        var t = (x - Mean) / _scale;
        return Elementary.Exp(_logTop - (0.5 * (_degrees + 1) * ElementaryTails.LogOnePlus(t * t / _degrees))) / _scale;
    }

    public override double CumulativeProbability(double x)
    {
        var t = (x - Mean) / _scale;
        var tail = t == 0 ? 0.5 : double.IsInfinity(t) ? 0
            : 0.5 * TailSolver.LowerProbability(_bothTails, -2 * Elementary.Log(Math.Abs(t)));
        return t < 0 ? tail : 1 - tail;
    }

    internal override double ProbabilityAbove(double x) => CumulativeProbability(Mean - (x - Mean));

    internal override double LowerTailQuantile(double tail) => Mean - (_scale * Distance(tail));

    internal override double UpperTailQuantile(double tail) => Mean + (_scale * Distance(tail));

    internal override void TailQuantiles(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> values)
    {
        var direction = upper ? _scale : -_scale;
        var count = 0;
        var doubled = new double[ascendingTails.Length];
        for (; count < doubled.Length && ascendingTails[count] <= LargestShortTail; count++)
        {
            doubled[count] = 2 * ascendingTails[count];
        }

        TailSolver.SolveAscending(_bothTails, doubled.AsSpan(0, count), upper: false, values[..count]);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Mean + (direction * (i < count ? Elementary.Exp(-0.5 * values[i]) : Distance(ascendingTails[i])));
        }
    }

    public override bool Equals(Distribution? other) => other is StudentDistribution that
        && that.Mean.Equals(Mean) && that._scale.Equals(_scale) && that._degrees.Equals(_degrees);

    public override int GetHashCode() => HashCode.Combine(nameof(StudentDistribution), Mean, _scale, _degrees);

    /// <summary>The t that is exceeded with probability <paramref name="tail"/>; near the middle from 1 − 2 tail, which is exact.</summary>
    private double Distance(double tail)
    {
        if (tail == 0.5)
        {
            return 0;
        }

        var y = tail <= LargestShortTail
            ? TailSolver.Solve(_bothTails, 2 * tail, upper: false)
            : TailSolver.Solve(_bothTails, 1 - (2 * tail), upper: true);
        return Elementary.Exp(-0.5 * y);
    }
}
