namespace PainCost.Tests.Sensitivity;

/// <summary>Shapley effects of weighted sums of correlated normals. Oracles: case C15 (Owen and Prieur 2017); two inputs by hand;
/// laws.</summary>
public sealed class LinearShapleyTests
{
    [Fact]
    public void Effects_ThreeInputs_AreCaseC15()
    {
        var effects = LinearShapley.Effects([1, 1, 1], [1, 0, 0, 0, 1, 1.8, 0, 1.8, 4]);

        double[] expected = [0.10416666666666667, 0.41822916666666665, 0.47760416666666666];
        Assert.All(expected.Zip(effects), pair => Assert.Equal(1, pair.Second / pair.First, 1e-10));
        Assert.Equal(1, effects.Sum(), 1e-12);
    }

    // Owen and Prieur 2017, two inputs: ½(1 + (β₁²σ₁² − β₂²σ₂²)(1 − ρ²)/variance).
    [Theory]
    [InlineData(1, 2, 0.5)]
    [InlineData(-3, 1, -0.8)]
    public void Effects_TwoInputs_AreAsByHand(double first, double second, double rho)
    {
        var variance = (first * first) + (second * second) + (2 * rho * first * second);

        var effects = LinearShapley.Effects([first, second], [1, rho, rho, 1]);

        Assert.Equal(0.5 * (1 + (((first * first) - (second * second)) * (1 - (rho * rho)) / variance)), effects[0], 1e-12);
    }

    [Fact]
    public void Effects_IndependentInputs_AreShares()
    {
        var effects = LinearShapley.Effects([1, 2, 0], [9, 0, 0, 0, 1, 0, 0, 0, 1]);

        Assert.Equal([9.0 / 13, 4.0 / 13, 0], effects, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Effects_NoCovariance_IsRefused()
    {
        Assert.Contains("as many rows", Assert.Throws<ArgumentException>(() => LinearShapley.Effects([1, 2], [1, 0, 0])).Message,
            StringComparison.Ordinal);
        Assert.Contains("symmetric", Assert.Throws<ArgumentException>(() => LinearShapley.Effects([1, 2], [1, 0.5, 0, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains("positive definite", Assert.Throws<ArgumentException>(() => LinearShapley.Effects([1, 2], [1, 1, 1, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains("positive definite", Assert.Throws<ArgumentException>(() => LinearShapley.Effects([1], [double.NaN])).Message,
            StringComparison.Ordinal);
        Assert.Contains("does not vary", Assert.Throws<ArgumentException>(() => LinearShapley.Effects([0], [1])).Message,
            StringComparison.Ordinal);
    }
}
