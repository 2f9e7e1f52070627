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
    [InlineData(Design.Antithetic, "gaussian", 4780.9561294680025, 38.24559032358961, 15225.139310677707)]
    [InlineData(Design.Antithetic, "none", 4758.453805199713, 35.0100806704652, 14418.595634423018)]
    [InlineData(Design.Antithetic, "t(df=3)", 4772.568086178242, 44.56970384120769, 15221.442130379963)]
    [InlineData(Design.LatinHypercube, "gaussian", 4865.23679978884, 15.322871208975196, 16254.266367518081)]
    [InlineData(Design.LatinHypercube, "none", 4799.351868726498, 13.899821431605728, 15426.013634133285)]
    [InlineData(Design.LatinHypercube, "t(df=3)", 4867.393410267017, 13.221929754253608, 15904.07887486842)]
    [InlineData(Design.MonteCarlo, "gaussian", 4799.58605411125, 61.999964443888175, 15611.934496793125)]
    [InlineData(Design.MonteCarlo, "none", 4761.188978211416, 59.10176701687327, 14990.671315351921)]
    [InlineData(Design.MonteCarlo, "t(df=3)", 4795.381222311261, 62.091983314412445, 15808.402149244966)]
    [InlineData(Design.Sobol, "gaussian", 4824.339498662621, 8.820361408694096, 15327.190416639503)]
    [InlineData(Design.Sobol, "none", 4788.053852251609, 10.105945059769546, 14397.75341063284)]
    [InlineData(Design.Sobol, "t(df=3)", 4840.856454436374, 12.55165126921634, 15336.274575236743)]
    public void Simulate_AnyPlatform_GivesTheFiguresWrittenDown(Design design, string copula, double mean, double error, double percentile)
    {
        var product = Motley.Under(copula).Simulate(draws: 4096, seed: 2026, new SimulationOptions { Design = design })["product"];
        Assert.Equal(mean, product.Mean, LastDigits * mean);
        Assert.Equal(error, product.MonteCarloError, LastDigitsOfAnError * error);
        Assert.Equal(percentile, product.Percentile(0.975), LastDigits * percentile);
    }
}
