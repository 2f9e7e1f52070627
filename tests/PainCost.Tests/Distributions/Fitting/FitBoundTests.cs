using System.Diagnostics;

namespace PainCost.Tests.Distributions.Fitting;

/// <summary>
/// Maxima on a bound of the library's own are none, and rows whose quantiles are missed are refused. Oracle: R 4.2.2, optim (BFGS, reltol
/// 1e-15)
/// on the log-likelihood without bounds, the data as built here; nlm gives the same eight digits.
/// </summary>
public class FitBoundTests
{
    // round(qcauchy((1:49)/50), 4): the unbounded t has df 1.26341813109, log-likelihood -115.839430541; at df 2 it is -116.9524998.
    private static readonly double[] Cauchy = [.. Enumerable.Range(1, 49)
        .Select(i => Math.Round(Math.Tan(Math.PI * ((i / 50.0) - 0.5)), 4))];

    // round(10 + 2*qt((1:99)/100, df=5), 4).
    private static readonly double[] Student =
        [.. Enumerable.Range(1, 99).Select(i =>
            Math.Round(Distribution.Student(mean: 10, scale: 2, degreesOfFreedom: 5).Quantile(i / 100.0), 4))];

    // round(9/qgamma(1-(1:59)/60, shape=4), 4).
    private static readonly double[] Inverse =
        [.. Enumerable.Range(1, 59).Select(i => Math.Round(Distribution.InverseGamma(shape: 4, scale: 9).Quantile(i / 60.0), 4))];

    // round(2/qgamma(1-(1:59)/60, shape=0.7), 4): unbounded shape 0.766594161126, log-likelihood -214.022620652.
    private static readonly double[] Heavy =
        [.. Enumerable.Range(1, 59).Select(i =>
            Math.Round(2 / Distribution.GammaFromShape(shape: 0.7, scale: 1).Quantile(1 - (i / 60.0)), 4))];

    [Fact]
    public void FitData_LikeliestBelowTheBound_IsImpossible()
    {
        DistributionAssert.Refuses("these data are likeliest below", () => Distribution.FitData(FitFamily.Student, Cauchy).Distribution);
        DistributionAssert.Refuses("these data are likeliest below",
            () => Distribution.FitData(FitFamily.InverseGamma, Heavy).Distribution);
        var ranking = Distribution.FitData(Cauchy);
        Assert.DoesNotContain(ranking.Fits, f => f.Family == FitFamily.Student);
        Assert.Contains("needs df above 2", ranking.Impossible[FitFamily.Student], StringComparison.Ordinal);
    }

    [Fact]
    public void FitData_LikeliestWithoutHeavyTails_IsTheNormal()
    {
        double[] even = [.. Enumerable.Range(1, 20).Select(i => (double)i)];
        DistributionAssert.Refuses("take the normal", () => Distribution.FitData(FitFamily.Student, even).Distribution);
    }

    [Fact]
    public void FitData_MaximumInside_IsThatOfR()
    {
        var student = Distribution.FitData(FitFamily.Student, Student);
        DistributionAssert.Close(-224.212587932, student.LogLikelihood, 1e-10);
        Assert.Equal(10.69881, Named(student.Distribution, "df"), 1e-3);
        var inverse = Distribution.FitData(FitFamily.InverseGamma, Inverse);
        DistributionAssert.Close(-96.8435141143, inverse.LogLikelihood, 1e-10);
        DistributionAssert.Close(4.48519801403, Named(inverse.Distribution, "shape"), 1e-5);
        DistributionAssert.Close(10.1860055731, Named(inverse.Distribution, "scale"), 1e-5);
    }

    // By hand: the lognormal through 10 and 100 at 1 and 50 % has 1,000 at 99 %, the normal through 0 and 10 has 20.
    [Theory]
    [InlineData("fit(lognormal, p1=10, p50=100, p99=10000)", "its p99 is 1000 instead of 10000")]
    [InlineData("fit(normal, p1=0, p50=10, p99=40)", "its p99 is 20 instead of 40")]
    [InlineData("fit(beta, p1=1e-300, p50=0.5, p99=0.999999999999)", "no beta that can be computed comes near these numbers")]
    public void Parse_OfAFitThatMissesAQuantile_SaysWhatItMakesOfIt(string text, string message)
    {
        var clock = Stopwatch.StartNew();
        Assert.False(Distribution.TryParse(text, out _, out var error));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
    }

    // A cure is pasted, and is read.
    [Theory]
    [InlineData("fit(normal, p1=0, p50=10, p99=40)", "metalog(p1=0, p50=10, p99=40)")]
    [InlineData("fit(weibull, p5=10, p50=20, p95=45)", "fit(")]
    [InlineData("fit(normal, p5=1, p50=2, p95=3.7)", "fit(")]
    public void Parse_OfAFitThatMisses_GivesATextThatIsRead(string text, string beginning)
    {
        Assert.False(Distribution.TryParse(text, out _, out var error));
        var cure = error[(error.LastIndexOf("write ", StringComparison.Ordinal) + 6)..error.LastIndexOf(", which",
            StringComparison.Ordinal)];
        Assert.StartsWith(beginning, cure, StringComparison.Ordinal);
        Assert.True(Distribution.TryParse(cure, out _, out var fault), fault);
    }

    [Fact]
    public void FitQuantiles_Fitted_IsTheQuantileAtTheProbabilityAsked()
    {
        var fit = Distribution.FitQuantiles(FitFamily.LogNormal, [(0.01, 10), (0.5, 100), (0.99, 10_000)]);
        Assert.Equal(fit.Quantiles.Select(q => fit.Distribution.Quantile(q.Asked)), fit.Quantiles.Select(q => q.Fitted));
        Assert.Equal(1000, fit.Quantiles[^1].Fitted, 5.0);
    }

    [Fact]
    public void Fits_Cancelled_End()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => Distribution.FitData(Cauchy, cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => Distribution.FitQuantiles([(0.1, 1), (0.9, 2)], cancellationToken: cancelled));
    }

    private static double Named(Distribution distribution, string name) => distribution.Parameters.Single(p => p.Name == name).Value;
}
