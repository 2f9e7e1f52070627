using PainCost.Numerics.Kernels;

namespace PainCost.Pooling.Likelihood;

/// <summary>The likelihood of all counts at one standard deviation σ between populations, μ being where it is greatest.</summary>
/// <remarks>
/// For one σ the likelihood is log-concave in μ, as an integral of functions log-concave in μ and z together (Prékopa): one top.
/// </remarks>
internal sealed class BinomialProfile(IReadOnlyList<BinomialStudy> studies, double shareOfAll)
{
    private const int MostSteps = 200;
    private const double Precision = 1e-13;
    private const double LongestStep = 2;
    private double start = Elementary.Log(shareOfAll / (1 - shareOfAll));

    /// <summary>The top over μ at one σ, and the likelihood there.</summary>
    public (double Mu, LikelihoodPoint Point) At(double sigma)
    {
        var mu = start;
        var point = Sum(mu, sigma);
        for (var i = 0; i < MostSteps; i++)
        {
            // Far from the top the curvature may be less than its rounding, even of the wrong sign; the slope still points to the top.
            var newton = point.ByMuMu < 0 ? -point.ByMu / point.ByMuMu : double.PositiveInfinity * Math.Sign(point.ByMu);
            var step = Math.Clamp(double.IsNaN(newton) ? 0 : newton, -LongestStep, LongestStep);
            var next = Sum(mu + step, sigma);
            while (next.Value < point.Value - (1e-12 * Math.Abs(point.Value)) && Math.Abs(step) > Precision)
            {
                step *= 0.5;
                next = Sum(mu + step, sigma);
            }

            (mu, point) = (mu + step, next);
            if (Math.Abs(step) <= Precision * (1 + Math.Abs(mu)))
            {
                break;
            }
        }

        start = mu;
        return (mu, point);
    }

    private LikelihoodPoint Sum(double mu, double sigma) =>
        studies.Aggregate(default(LikelihoodPoint), (sum, study) => sum + study.At(mu, sigma));
}
