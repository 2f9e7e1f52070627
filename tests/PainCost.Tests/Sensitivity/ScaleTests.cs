using PainCost.Sensitivity;

namespace PainCost.Tests.Sensitivity;

/// <summary>
/// Shares of the variance have no unit. Law: those of an output in another measure, however large or small its numbers, are the same.
/// </summary>
public class ScaleTests
{
    private const ulong Seed = 4;
    private const double Rounding = 1e-9;

    [Theory]
    [InlineData(1e200)]
    [InlineData(1e-200)]
    [InlineData(1e-290)]
    [InlineData(1e300)]
    public void EveryAnalysis_OfAnyScale_HasTheSameShares(double scale)
    {
        var (one, other) = (ModelOf(1), ModelOf(scale));
        var (sobol, scaled) = (Sobol.Of(one, draws: 256, Seed)["y"], Sobol.Of(other, draws: 256, Seed)["y"]);
        Assert.Equal(sobol["a"].First.Value, scaled["a"].First.Value, Rounding);
        Assert.Equal(sobol["b"].Total.High, scaled["b"].Total.High, Rounding);
        Assert.Equal(1, scaled.StandardDeviation / scale / sobol.StandardDeviation, Rounding);

        var (effects, ofScaled) = (Shapley.Of(one, draws: 256, Seed)["y"].Effects, Shapley.Of(other, draws: 256, Seed)["y"].Effects);
        Assert.Equal(effects[0].Share.Value, ofScaled[0].Share.Value, Rounding);
        Assert.Equal(effects[0].Share.Low, ofScaled[0].Share.Low, Rounding);

        var (moved, movedScaled) = (Morris.Of(one, trajectories: 10, Seed)["y"].Effects[0],
            Morris.Of(other, trajectories: 10, Seed)["y"].Effects[0]);
        Assert.Equal(1, movedScaled.MeanAbsolute / scale / moved.MeanAbsolute, Rounding);
        Assert.Equal(1, movedScaled.StandardDeviation / scale / moved.StandardDeviation, Rounding);
        Assert.Equal(1, movedScaled.StandardDeviationStandardError / scale / moved.StandardDeviationStandardError, Rounding);

        var (found, foundScaled) = (DrawAssociation.Of(one.Simulate(draws: 500, Seed), "y"),
            DrawAssociation.Of(other.Simulate(draws: 500, Seed), "y"));
        Assert.Equal(found.Determination, foundScaled.Determination, Rounding);
        Assert.Equal(found.Rows[0].First.Low, foundScaled.Rows[0].First.Low, Rounding);
    }

    private static Model ModelOf(double scale)
    {
        var (a, b) = (Input.Uncertain("a", Distribution.Normal(mean: 2, standardError: 1), "1"),
            Input.Uncertain("b", Distribution.Gamma(mean: 1, standardError: 1), "1"));
        return Model.Of(("y", scale * ((a * b) + a)));
    }
}
