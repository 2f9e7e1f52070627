using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>A likelihood of tau² with several tops: the highest is found, alone or beside a covariate. Oracles: metafor 3.8-1; a fine
/// grid.</summary>
public class LikelihoodTests
{
    private const int Sets = 1000;
    private const int GridPoints = 400;

    // Two tops: at 0 and at 0.02325.
    private static readonly (double Estimate, double Error)[] TwoTops =
        [(-0.18, 0.137), (0.035, 0.020), (-0.12, 0.122), (0.009, 0.034), (-0.43, 0.447), (0.11, 0.202), (0.46, 0.142)];

    // metafor 3.8-1: rma(yi, sei=sei, method="REML", control=list(tau2.init=0.05, threshold=1e-13, maxiter=1000)).
    [Fact]
    public void Pool_LikelihoodWithTwoTops_TakesTheHigher()
    {
        var pooled = Estimates(TwoTops).Pool(EffectMeasure.AsGiven, TauSquaredEstimator.RestrictedMaximumLikelihood);

        Close(0.0232465918607061, pooled.TauSquared, 1e-7);
        Close(0.860975776797137, pooled.ISquared, 1e-7);
        Close(-0.12033047591563, pooled.Interval(0.95).Low, 1e-7);
        Close(0.174787686945605, pooled.Interval(0.95).High, 1e-7);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pool_RandomStudies_NoPointOfAGridIsLikelier(bool restricted)
    {
        var random = new Random(20_261_130);
        var tau = restricted ? TauSquaredEstimator.RestrictedMaximumLikelihood : TauSquaredEstimator.MaximumLikelihood;
        for (var set = 0; set < Sets; set++)
        {
            var studies = RandomStudies(random);
            var found = Estimates(studies).Pool(EffectMeasure.AsGiven, tau).TauSquared;
            HoldsAgainstGrid(t => LogLikelihood(studies, t, restricted), found, studies, $"set {set}: {string.Join("; ", studies)}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Regress_RandomStudies_NoPointOfAGridIsLikelier(bool restricted)
    {
        var random = new Random(20_261_201);
        var tau = restricted ? TauSquaredEstimator.RestrictedMaximumLikelihood : TauSquaredEstimator.MaximumLikelihood;
        for (var set = 0; set < Sets / 4; set++)
        {
            var studies = RandomStudies(random);
            double[] x = [.. studies.Select(_ => random.NextDouble())];
            var named = StudySet.Of(Estimates(studies).Studies.Zip(x, (study, value) =>
                study with { Covariates = new Dictionary<string, double> { ["x"] = value } }));
            var found = named.Regress(new(EffectMeasure.AsGiven, tau, IntervalMethod.Wald), "x").TauSquared;
            HoldsAgainstGrid(t => LogLikelihoodOfLine(studies, x, t, restricted), found, studies,
                $"set {set}: {string.Join("; ", studies)}");
        }
    }

    // Standard errors of very different size and few studies: what makes several tops.
    private static (double Estimate, double Error)[] RandomStudies(Random random) => [.. Enumerable.Range(0, random.Next(4, 9)).Select(_ =>
    {
        var error = Math.Pow(10, -2 + (2 * random.NextDouble()));
        return (Math.Round(((2 * random.NextDouble()) - 1) * 3 * error, 3), Math.Round(error, 3));
    })];

    private static void HoldsAgainstGrid(Func<double, double> likelihood, double found, (double Estimate, double Error)[] studies,
        string what)
    {
        var least = studies.Min(s => s.Error * s.Error);
        var top = 4 * studies.Max(s => (s.Estimate * s.Estimate) + (s.Error * s.Error)) * studies.Length;
        var height = likelihood(found);
        for (var i = 0; i <= GridPoints; i++)
        {
            var tauSquared = least * (Math.Pow(1 + (top / least), i / (double)GridPoints) - 1);
            Assert.True(likelihood(tauSquared) <= height + 1e-10,
                FormattableString.Invariant($"{what}: {tauSquared:R} is likelier than {found:R}"));
        }
    }

    private static double LogLikelihood((double Estimate, double Error)[] studies, double tauSquared, bool restricted)
    {
        var (sum, sumOfY, sumOfYY, logs) = (0.0, 0.0, 0.0, 0.0);
        foreach (var (y, error) in studies)
        {
            var w = 1 / ((error * error) + tauSquared);
            (sum, sumOfY, sumOfYY, logs) = (sum + w, sumOfY + (w * y), sumOfYY + (w * y * y), logs + Math.Log(w));
        }

        return 0.5 * (logs - (sumOfYY - (sumOfY * sumOfY / sum)) - (restricted ? Math.Log(sum) : 0));
    }

    private static double LogLikelihoodOfLine((double Estimate, double Error)[] studies, double[] x, double tauSquared, bool restricted)
    {
        var weights = studies.Select(s => 1 / ((s.Error * s.Error) + tauSquared)).ToArray();
        var total = weights.Sum();
        var (meanX, meanY) = (weights.Zip(x, (w, v) => w * v).Sum() / total, weights.Zip(studies, (w, s) => w * s.Estimate).Sum() / total);
        var (sxx, sxy, syy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            var (dx, dy) = (x[i] - meanX, studies[i].Estimate - meanY);
            (sxx, sxy, syy) = (sxx + (weights[i] * dx * dx), sxy + (weights[i] * dx * dy), syy + (weights[i] * dy * dy));
        }

        return 0.5 * (weights.Sum(Math.Log) - (syy - (sxy * sxy / sxx)) - (restricted ? Math.Log(total * sxx) : 0));
    }
}
