using PainCost.Attribution.Regressions;

namespace PainCost.Tests.Attribution;

/// <summary>
/// Clotting times of McCullagh and Nelder, Generalized Linear Models, 2nd edition, 1989, page 300, as in R's help(glm). Oracle: R 4.2.2,
/// <c>glm(lot1 ~ log(u), family = Gamma)</c> and
/// <c>Gamma("log")</c> (Reference/attribution.R) until the deviance stands still; R's usual end leaves the dispersion 1e-5 from it.
/// </summary>
public sealed class GlmTests
{
    private static readonly double[] Plasma = [5, 10, 15, 20, 30, 40, 60, 80, 100];
    private static readonly double[] Times = [118, 58, 42, 35, 27, 25, 21, 19, 18];
    private static readonly double[] Ones = [1, 1, 1, 1, 1, 1, 1, 1, 1];

    [Fact]
    public void Fit_GammaInverseLink_IsThatOfR() => Holds(new InverseMean(2), "clotting.inverse");

    [Fact]
    public void Fit_GammaLogLink_IsThatOfR() => Holds(new LogMean(2), "clotting.log");

    private static void Holds(MeanModel model, string name)
    {
        var table = new RegressionTable(["intercept", "log u"], [Ones, Array.ConvertAll(Plasma, Math.Log)]);

        var fit = new Glm("gamma model", table, model).Fit(Times, Ones);
        var dispersion = fit.Dispersion(model);

        Surveys.Close(Surveys.R($"{name}.dispersion"), dispersion, 1e-10);
        Surveys.Close(Surveys.R($"{name}.deviance"), fit.Deviance, 1e-10);
        Surveys.Close(3.51282626382852, NullModel.Deviance(fit, model), 1e-12);
        Surveys.Close(Surveys.R($"{name}.first"), fit.Mean[0], 1e-10);
        for (var j = 0; j < 2; j++)
        {
            Surveys.Close(Surveys.R($"{name}.b{j + 1}"), fit.Coefficients[j], 1e-10);
            Surveys.Close(Surveys.R($"{name}.se{j + 1}"), Math.Sqrt(dispersion * fit.Information.InverseDiagonal(j)), 1e-10);
        }
    }
}
