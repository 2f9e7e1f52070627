namespace PainCost.Pooling.Likelihood;

/// <summary>A logarithm of a likelihood and its derivatives by the mean μ and the standard deviation σ.</summary>
internal readonly record struct LikelihoodPoint(
    double Value, double ByMu, double BySigma, double ByMuMu, double ByMuSigma, double BySigmaSigma)
{
    /// <summary>The second derivative by σ when μ follows to the top at each σ.</summary>
    public double ProfileCurvature => BySigmaSigma - (ByMuSigma * ByMuSigma / ByMuMu);

    public static LikelihoodPoint operator +(LikelihoodPoint a, LikelihoodPoint b) => new(
        a.Value + b.Value, a.ByMu + b.ByMu, a.BySigma + b.BySigma, a.ByMuMu + b.ByMuMu, a.ByMuSigma + b.ByMuSigma, a.BySigmaSigma
            + b.BySigmaSigma);
}
