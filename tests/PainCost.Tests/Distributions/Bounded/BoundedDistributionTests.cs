namespace PainCost.Tests.Distributions.Bounded;

/// <summary>Fixed, uniform, triangular and PERT: closed forms by hand.</summary>
public class BoundedDistributionTests
{
    [Fact]
    public void Fixed_EveryQuantile_IsTheValue()
    {
        var half = Distribution.Fixed(0.5);
        Assert.True(half.IsFixed);
        Assert.Equal(0.5, half.Quantile(0));
        Assert.Equal(0.5, half.Quantile(0.975));
        Assert.Equal(0, half.CumulativeProbability(0.4999));
        Assert.Equal(1, half.CumulativeProbability(0.5));
    }

    [Fact]
    public void Uniform_Thirds_HasTextbookMoments()
    {
        var uniform = Distribution.Uniform(low: 2, high: 8);
        Assert.Equal(5, uniform.Mean);
        Assert.Equal(3, uniform.Variance);
        Assert.Equal(3.5, uniform.Quantile(0.25));
        Assert.Equal(0.75, uniform.CumulativeProbability(6.5));
        Assert.Equal(0, uniform.Density(8.1));
    }

    // Mean (a+b+c)/3, variance (a²+b²+c²−ab−ac−bc)/18, F(mode) = (c−a)/(b−a).
    [Theory]
    [InlineData(0, 1, 4)]
    [InlineData(0, 0, 4)]
    [InlineData(-2, 4, 4)]
    public void Triangular_HasTextbookMomentsAndModeProbability(double low, double mode, double high)
    {
        var triangular = Distribution.Triangular(low: low, mode: mode, high: high);
        var squares = (low * low) + (high * high) + (mode * mode) - (low * high) - (low * mode) - (high * mode);
        Assert.Equal((low + mode + high) / 3, triangular.Mean, 1e-14);
        Assert.Equal(squares / 18, triangular.Variance, 1e-14);
        Assert.Equal((mode - low) / (high - low), triangular.CumulativeProbability(mode), 1e-15);
        Assert.Equal(2 / (high - low), triangular.Density(mode), 1e-15);
        Assert.Equal(0.3, triangular.CumulativeProbability(triangular.Quantile(0.3)), 1e-15);
    }

    // Mode 1/2 gives the beta(3, 3), whose distribution function is x³(10 − 15x + 6x²).
    [Fact]
    public void Pert_Symmetric_IsBetaThreeThree()
    {
        var pert = Distribution.Pert(low: 10, mode: 15, high: 20);
        Assert.Equal(15, pert.Mean, 1e-14);
        Assert.Equal(100.0 / 28, pert.Variance, 1e-14);
        Assert.Equal(0.027 * (10 - 4.5 + 0.54), pert.CumulativeProbability(13), 1e-15);
        Assert.Equal(30 * 0.09 * 0.49 / 10, pert.Density(13), 1e-14);
        Assert.Equal(13, pert.Quantile(0.027 * (10 - 4.5 + 0.54)), 1e-13);
    }

    [Fact]
    public void Pert_Skewed_HasPertMean() =>
        Assert.Equal((2 + (4 * 3) + 10) / 6.0, Distribution.Pert(low: 2, mode: 3, high: 10).Mean, 1e-14);

    [Fact]
    public void Bounds_Impossible_SayWhy()
    {
        DistributionAssert.Refuses("exchange the two", () => Distribution.Uniform(low: 2, high: 1));
        DistributionAssert.Refuses("a finite high but got NaN", () => Distribution.Uniform(low: 2, high: double.NaN));
        DistributionAssert.Refuses("a mode between them but got 5", () => Distribution.Pert(low: 0, mode: 5, high: 4));
        DistributionAssert.Refuses("a mode between them but got NaN", () => Distribution.Triangular(low: 0, mode: double.NaN, high: 4));
        DistributionAssert.Refuses("a finite value but got Infinity", () => Distribution.Fixed(double.PositiveInfinity));
    }
}
