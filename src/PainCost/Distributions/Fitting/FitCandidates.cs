using PainCost.Numerics.Kernels;

namespace PainCost.Distributions.Fitting;

/// <summary>The families that can be fitted. Scales and shapes are searched by their logarithms, so that every number is legal.</summary>
internal static class FitCandidates
{
    private const double FirstDegrees = 10;
    private const double LeastDegrees = 2;

    /// <summary>How near to the bound the likelihood no longer falls towards it.</summary>
    private const double OnTheBound = 1e-5;

    /// <summary>Degrees of freedom at which a t is a normal to all digits that data can tell apart.</summary>
    private const double AsANormal = 1e6;

    public static IReadOnlyList<FitCandidate> All { get; } =
    [
        new(FitFamily.Normal, s => Centred(s.On(x => x)), (_, p) => Distribution.Normal(p[0], Elementary.Exp(p[1]))),
        new(
            FitFamily.Student,
            s => [.. Centred(s.On(x => x)), Elementary.Log(FirstDegrees)],
            (_, p) => Distribution.Student(p[0], Elementary.Exp(p[1]), LeastDegrees + Elementary.Exp(p[2])))
        {
            OnBound = p =>
                Elementary.Exp(p[2]) < OnTheBound
                ? "student needs df above 2, or it has no variance, and these data are likeliest below; their mean says little: "
                    + "give their median, or empirical(...) with the data themselves"
                : Elementary.Exp(p[2]) > AsANormal ? "student becomes likelier the more df it has, as these data have no heavier tails than a normal; take the normal" : null,
        },
        new(FitFamily.LogNormal, s => Centred(s.On(Above(s))), (s, p) =>
            Lifted(s, Distribution.LogNormalFromLogScale(p[0], Elementary.Exp(p[1])))),
        new(FitFamily.Gamma, GammaGuess, (s, p) =>
            Lifted(s, Distribution.GammaFromShape(Elementary.Exp(p[0]), Elementary.Exp(p[1] - p[0])))),
        new(FitFamily.Weibull, WeibullGuess, (s, p) => Lifted(s, Distribution.Weibull(Elementary.Exp(p[0]), Elementary.Exp(p[1])))),
        new(
            FitFamily.InverseGamma,
            s => [Elementary.Log(Shape(s)), s.On(Above(s)).Centre],
            (s, p) => Lifted(
                s, Distribution.InverseGamma(
                LeastDegrees + Elementary.Exp(p[0]), (LeastDegrees + Elementary.Exp(p[0])) * Elementary.Exp(p[1]))))
        {
            OnBound = p => Elementary.Exp(p[0]) < OnTheBound
                ? "inversegamma needs a shape above 2, or it has no variance, and these data are likeliest below; take the lognormal, or empirical(...) with the data themselves"
                : null,
        },
        new(FitFamily.Exponential, s => [s.On(Above(s)).Centre], (s, p) => Lifted(s, Distribution.Exponential(Elementary.Exp(p[0])))),
        new(FitFamily.Beta, BetaGuess, (s, p) => Stretched(s, Distribution.BetaFromShapes(Elementary.Exp(p[0]), Elementary.Exp(p[1])))),
        new(FitFamily.LogitNormal, s => Centred(s.On(Logit(s))), (s, p) =>
            Stretched(s, Distribution.LogitNormal(p[0], Elementary.Exp(p[1])))),
        new(FitFamily.Triangular, ThreePoints.Guess, (s, p) => ThreePoints.At(s, p, Distribution.Triangular)),
        new(FitFamily.Pert, ThreePoints.Guess, (s, p) => ThreePoints.At(s, p, Distribution.Pert)),
    ];

    private static double[] Centred((double Centre, double Spread) on) => [on.Centre, Elementary.Log(on.Spread)];

    private static Func<double, double> Above(FitScale scale) => x => Elementary.Log(x - scale.Low);

    private static Func<double, double> Logit(FitScale scale) => x => Elementary.Log((x - scale.Low) / (scale.High - x));

    /// <summary>A shape whose logarithm has about the spread that the values' have.</summary>
    private static double Shape(FitScale scale) => 1 / Elementary.Square(scale.On(Above(scale)).Spread);

    private static double[] GammaGuess(FitScale scale) => [Elementary.Log(Shape(scale)), scale.On(Above(scale)).Centre];

    /// <summary>The logarithm of a Weibull has the standard deviation π/√6 over the shape.</summary>
    private static double[] WeibullGuess(FitScale scale)
    {
        var (centre, spread) = scale.On(Above(scale));
        return [Elementary.Log(Math.PI / Math.Sqrt(6) / spread), centre];
    }

    private static double[] BetaGuess(FitScale scale)
    {
        var (centre, spread) = scale.On(Logit(scale));
        var mean = 1 / (1 + Elementary.Exp(-centre));
        var size = 1 / (spread * spread * mean * (1 - mean));
        return [Elementary.Log(mean * size), Elementary.Log((1 - mean) * size)];
    }

    private static Distribution Lifted(FitScale scale, Distribution fromZero) => scale.Low == 0 ? fromZero : fromZero.Shift(scale.Low);

    private static Distribution Stretched(FitScale scale, Distribution unit)
    {
        var wide = scale.High - scale.Low == 1 ? unit : unit.Scale(scale.High - scale.Low);
        return Lifted(scale, wide);
    }
}
