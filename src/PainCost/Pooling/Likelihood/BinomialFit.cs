using PainCost.Numerics.Beta;
using PainCost.Numerics.Gamma;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;
using PainCost.Pooling.Effects;
using PainCost.Pooling.Fitting;

namespace PainCost.Pooling.Likelihood;

/// <summary>The binomial-normal model: counts are binomial, the logits of the populations' shares normal. Maximum likelihood.</summary>
/// <remarks>Stijnen, Hamza and Özdemir, Statistics in Medicine 29, 2010. Nothing is added to any cell.</remarks>
internal sealed class BinomialFit : IPooledFit
{
    private readonly PoolingMethod method;
    private readonly IReadOnlyList<Study> studies;
    private readonly BinomialStudy[] likelihoods;
    private readonly double total;
    private readonly double share;
    private readonly double sigma;
    private readonly LikelihoodPoint top;

    /// <exception cref="ArgumentException">
    /// A study has no counts, the method does not fit the model, or the likelihood has no top.
    /// </exception>
    public BinomialFit(IReadOnlyList<Study> studies, PoolingMethod method, CancellationToken cancellation)
    {
        (this.studies, this.method) = (studies, method);
        BinomialCheck.Run(studies, method);
        total = studies.Sum(study => study.Total!.Value);
        share = studies.Sum(study => study.Events!.Value) / total;
        likelihoods = [.. studies.Select(study => new BinomialStudy(study.Events!.Value, study.Total!.Value))];
        Shares = [.. studies.Select(study => study.Total!.Value / total)];
        if (IsOneSided)
        {
            Mean = share == 0 ? double.NegativeInfinity : double.PositiveInfinity;
            (StandardError, QProbability, HSquared) = (double.PositiveInfinity, 1, 1);
            return;
        }

        sigma = method.TauSquared == TauSquaredEstimator.FixedEffect ? 0
            : BinomialMaximum.Of(Profile(), cancellation) ?? throw new ArgumentException(BinomialCheck.Unbounded);
        (Mean, top) = Profile().At(sigma);
        StandardError = Math.Sqrt(-1 / (sigma > 0 ? top.ByMuMu - (top.ByMuSigma * top.ByMuSigma / top.BySigmaSigma) : top.ByMuMu));
        double[] information = [.. likelihoods.Select(study => -study.At(Mean, sigma).ByMuMu)];
        Shares = [.. information.Select(part => part / information.Sum())];
        Q = Math.Max(0, 2 * (likelihoods.Sum(study => study.Saturated) - Profile().At(0).Point.Value));
        QProbability = Residual > 0 ? ChiSquare.Above(Q, Residual) : 1;
        (ISquared, HSquared) = Heterogeneity();
    }

    public double Mean { get; }

    public double StandardError { get; }

    public double DegreesOfFreedom => method.Interval == IntervalMethod.StudentT ? Residual : double.PositiveInfinity;

    public double TauSquared => sigma * sigma;

    /// <summary>The likelihood ratio of a share for each study against one for all.</summary>
    public double Q { get; }

    public double QProbability { get; }

    public double ISquared { get; }

    public double HSquared { get; }

    public IReadOnlyList<double> Shares { get; }

    public bool IsOneSided => share is 0 or 1;

    private int Residual => studies.Count - 1;

    /// <summary>
    /// Mean ± quantile·se. Where nobody has the condition, from there to the share at which that had the probability 1 − level; so for
    /// everybody.
    /// </summary>
    public Interval Interval(double level)
    {
        if (IsOneSided)
        {
            // The logit of the p with (1 − p)^N = 1 − level; for everybody its mirror image.
            var limit = Elementary.Log(ElementaryTails.ExpMinusOne(-Elementary.Log(1 - level) / total));
            return share == 0 ? new(Mean, limit, level, IntervalKind.Confidence) : new(-limit, Mean, level, IntervalKind.Confidence);
        }

        var reach = StandardError * StudentT.BothTailsQuantile(1 - level, DegreesOfFreedom);
        return new(Mean - reach, Mean + reach, level, IntervalKind.Confidence);
    }

    /// <summary>Where twice the profile likelihood is less than a quantile of chi-square below its top.</summary>
    public Interval TauSquaredInterval(double level)
    {
        if (IsOneSided)
        {
            return new(0, double.PositiveInfinity, level, IntervalKind.Confidence);
        }

        var profile = Profile();
        var z = StudentT.BothTailsQuantile(1 - level, double.PositiveInfinity);
        bool IsInside(double at) => 2 * (top.Value - profile.At(at).Point.Value) <= z * z;
        var low = sigma == 0 || IsInside(0) ? 0 : Border(IsInside, sigma, 0);
        var outside = Math.Max(2 * sigma, 0.1);
        while (IsInside(outside) && outside < BinomialMaximum.LastStep)
        {
            outside *= 2;
        }

        var high = IsInside(outside) ? double.PositiveInfinity : Border(IsInside, sigma, outside);
        return new(low * low, high * high, level, IntervalKind.Confidence);
    }

    // Each starts anew from the share of all together, since a profile goes on from where it last was.
    private BinomialProfile Profile() => new(likelihoods, share);

    private static double Border(Func<double, bool> isInside, double inside, double outside)
    {
        while (Math.Abs(outside - inside) > 1e-9 * (inside + outside))
        {
            var middle = 0.5 * (inside + outside);
            (inside, outside) = isInside(middle) ? (middle, outside) : (inside, middle);
        }

        return 0.5 * (inside + outside);
    }

    /// <summary>
    /// As metafor: tau² against the typical sampling variance of the studies' logits, in which alone an empty cell is counted as half a
    /// person.
    /// </summary>
    private (double ISquared, double HSquared) Heterogeneity()
    {
        if (Residual == 0)
        {
            return (0, 1);
        }

        if (method.TauSquared == TauSquaredEstimator.FixedEffect)
        {
            return (Q > Residual ? 1 - (Residual / Q) : 0, Q / Residual);
        }

        var design = new StudyDesign(new EffectTable(studies, EffectMeasure.Logit));
        var typical = Residual / design.At(0).Trace * design.Unit * design.Unit;
        return (TauSquared / (TauSquared + typical), 1 + (TauSquared / typical));
    }
}
