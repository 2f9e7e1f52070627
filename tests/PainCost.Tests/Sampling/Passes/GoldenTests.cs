using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests.Sampling.Passes;

/// <summary>
/// The same figures on every runtime and processor. Oracle: the figures themselves, written down once; DesignTruthTests hold them to the
/// truth.
/// </summary>
public class GoldenTests
{
    // A mathematical function may differ in its last digit from one platform to another, and a table of cubics hands that on. An error is a
    // difference of such figures, a hundredth of them and less.
    private const double LastDigits = 1e-12;
    private const double LastDigitsOfAnError = 1e-9;

    [Theory]
    [InlineData(Design.Antithetic, "gaussian", 4790.168586545925, 38.70964503264747, 15262.47980547229)]
    [InlineData(Design.Antithetic, "none", 4758.453805199713, 35.0100806704652, 14418.595634423018)]
    [InlineData(Design.Antithetic, "t(df=3)", 4780.2691422648495, 44.83104871581923, 15426.899064550917)]
    [InlineData(Design.LatinHypercube, "gaussian", 4875.456084159957, 14.118487316701067, 16305.175457388379)]
    [InlineData(Design.LatinHypercube, "none", 4799.351868726498, 13.899821431605728, 15426.013634133285)]
    [InlineData(Design.LatinHypercube, "t(df=3)", 4877.233086189397, 14.020477444475098, 16211.41598504552)]
    [InlineData(Design.MonteCarlo, "gaussian", 4809.609398359522, 62.57075126503517, 15657.785180540366)]
    [InlineData(Design.MonteCarlo, "none", 4761.188978211416, 59.10176701687327, 14990.671315351921)]
    [InlineData(Design.MonteCarlo, "t(df=3)", 4804.785409769038, 62.49129306090008, 15925.123700816073)]
    [InlineData(Design.Sobol, "gaussian", 4831.7592588008665, 10.446869448441149, 15301.467017660852)]
    [InlineData(Design.Sobol, "none", 4788.053852251609, 10.105945059769546, 14397.75341063284)]
    [InlineData(Design.Sobol, "t(df=3)", 4851.405563775868, 12.589348593245525, 15147.898344895562)]
    public void Simulate_AnyPlatform_GivesTheFiguresWrittenDown(Design design, string copula, double mean, double error, double percentile)
    {
        var product = Motley.Under(copula).Simulate(draws: 4096, seed: 2026, new SimulationOptions { Design = design })["product"];
        Assert.Equal(mean, product.Mean, LastDigits * mean);
        Assert.Equal(error, product.MonteCarloError, LastDigitsOfAnError * error);
        Assert.Equal(percentile, product.Percentile(0.975), LastDigits * percentile);
    }
}
