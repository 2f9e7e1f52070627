using PainCost.Sensitivity;

namespace PainCost.Tests.Sensitivity.Attribution;

/// <summary>
/// Shapley effects under Student's t copula. Oracle: inputs that are t themselves make up a multivariate t, whose means and variances given
/// some of its members are known in closed form (Ding, The American Statistician 70 (2016) 293-295).
/// </summary>
public sealed class StudentShapleyTests
{
    private const ulong Seed = 16;
    private const int Draws = 1 << 20;
    private const double Degrees = 6;

    // Given s members with the sum of squares d, another is √((ν + d)/(ν + s)) times a t with ν + s degrees of freedom, whatever its sign.
    [Fact]
    public void Of_SizeOfOneOfFour_IsSharedWithThoseThatOnlyShareItsScale()
    {
        static double Explained(int set) => (set & 1) == 1 ? (Degrees / (Degrees - 2)) - Math.Pow(MeanSize(Degrees), 2)
            : ExplainedByScale(System.Numerics.BitOperations.PopCount((uint)set));

        var exact = EverySet.Effects(4, Explained);
        var inputs = Inputs(4);
        var model = Model.Of(("y", Quantity.Power(inputs[0] * inputs[0], 0.5) + (0 * Quantity.Sum(inputs.Skip(1)))))
            .Correlate(Uncorrelated(4));

        var effects = Shapley.Of(model, Draws, Seed)["y"].Effects;

        Assert.Equal(4, effects.Count);
        Assert.All(effects, effect => IndexAssert.Within(exact[effect.Name[1] - '0'], effect.Share, effect.Name));
        Assert.All(effects, effect => Assert.True(exact[1] > 4 * IndexAssert.StandardError(effect.Share),
            $"{effect.Share} does not tell {exact[1]} from 0"));
    }

    // The mean of a sum given some members is that of normals with the same correlations.
    [Fact]
    public void Of_Sum_HasTheEffectsOfNormals()
    {
        var exact = LinearShapley.Effects([1, -2, 0], [1, 0.5, 0.3, 0.5, 1, 0.6, 0.3, 0.6, 1]);
        var inputs = Inputs(3);
        var model = Model.Of(("y", inputs[0] - (2 * inputs[1]) + (0 * inputs[2]))).Correlate(Correlations.Of(
            Correlation.Pearson("x0", "x1", 0.5), Correlation.Pearson("x0", "x2", 0.3), Correlation.Pearson("x1", "x2", 0.6))
                .Under(Copula.StudentT(Degrees)));

        var output = Shapley.Of(model, Draws, Seed)["y"];

        Assert.All(output.Effects, effect => IndexAssert.Within(exact[effect.Name[1] - '0'], effect.Share, effect.Name));
    }

    // The third says nothing that the first does not, of its size or of the scale.
    [Fact]
    public void Of_InputsThatDetermineEachOther_AreOneInTheScaleToo()
    {
        static double Explained(int set) => (set & 0b101) switch
        {
            0 => (set & 0b010) == 0 ? 0 : ExplainedByScale(1),
            _ => (Degrees / (Degrees - 2)) - Math.Pow(MeanSize(Degrees), 2),
        };

        var inputs = Inputs(3);
        var model = Model.Of(("y", Quantity.Power(inputs[0] * inputs[0], 0.5) + (0 * (inputs[1] + inputs[2])))).Correlate(Correlations.Of(
            Correlation.Spearman("x0", "x1", 0), Correlation.Spearman("x0", "x2", 1), Correlation.Spearman("x1", "x2", 0))
                .Under(Copula.StudentT(Degrees)));

        var effects = Shapley.Of(model, Draws, Seed)["y"].Effects;

        var exact = EverySet.Effects(3, Explained);
        Assert.All(effects, effect => IndexAssert.Within(exact[effect.Name[1] - '0'], effect.Share, effect.Name));
    }

    // The heaviest joint tails that a copula can have, on inputs that are bounded.
    [Fact]
    public void Of_OneDegreeOfFreedom_DividesTheVarianceThatASimulationHas()
    {
        var inputs = Enumerable.Range(0, 3).Select(i => Input.Uncertain($"x{i}", Distribution.Uniform(0, 1), "1")).ToList();
        var model = Model.Of(("y", inputs[0] * (inputs[1] + inputs[2])))
            .Correlate(Correlations.Of(Correlation.Spearman("x0", "x1", 0.5), Correlation.Spearman("x0", "x2", 0))
            .Under(Copula.StudentT(1)));

        var variance = Math.Pow(model.Simulate(Draws, Seed)["y"].StandardDeviation, 2);

        // The standard error of half a squared difference is at most about √(2/n) of the variance for a bounded y, and that of the
        // simulation smaller.
        Assert.Equal(1, Shapley.Of(model, Draws, Seed)["y"].Variance / variance, 4 * Math.Sqrt(3.0 / Draws));
    }

    /// <summary>The mean of |t|, 2 √m / ((m − 1) B(m/2, 1/2)) with m degrees of freedom.</summary>
    private static double MeanSize(double m) => 2 * Math.Sqrt(m) / ((m - 1) * Beta(m, 1));

    /// <summary>The variance of E|t| √((ν + d)/(ν + s)) over d: ν/(ν + d) is beta with shapes ν/2 and s/2.</summary>
    private static double ExplainedByScale(int s) => s == 0 ? 0
        : Math.Pow(MeanSize(Degrees + s), 2) / (Degrees + s) * (Degrees
        + (s * Degrees / (Degrees - 2)) - (Degrees * Math.Pow(Beta(Degrees - 1, s) / Beta(Degrees, s), 2)));

    /// <summary>B(a/2, b/2) of whole numbers.</summary>
    private static double Beta(double a, double b) => Gamma(a) * Gamma(b) / Gamma(a + b);

    /// <summary>Γ(n/2) of a whole number.</summary>
    private static double Gamma(double n) => n == 1 ? Math.Sqrt(Math.PI) : n == 2 ? 1 : ((n / 2) - 1) * Gamma(n - 2);

    private static List<Input> Inputs(int count) =>
        [.. Enumerable.Range(0, count).Select(i =>
            Input.Uncertain($"x{i}", Distribution.Student(mean: 0, scale: 1, degreesOfFreedom: Degrees), "1"))];

    private static Correlations Uncorrelated(int count) => Correlations.Of(
        from i in Enumerable.Range(0, count) from j in Enumerable.Range(0, i) select Correlation.Spearman($"x{i}", $"x{j}", 0))
            .Under(Copula.StudentT(Degrees));
}
