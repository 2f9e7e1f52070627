using PainCost.Sensitivity;

namespace PainCost.Tests.Published;

/// <summary>
/// Case C31: what an antimicrobial dressing saves for a patient with a catheter (Jenks and others 2016). Oracle: the vignette DT02-Tegaderm
/// of the
/// R package rdecision 1.2, the authors' spreadsheet as printed in it, and the base case in closed form. Bare numbers; money to a penny.
/// </summary>
public sealed class Jenks2016Tests
{
    private const double Penny = 0.01;

    // The package prints quantiles of inputs to three decimals.
    private const double LastDigit = 0.0005;

    private static readonly Model Dressing = MakeModel();

    [Fact]
    public void BaseCase_BothDressings_IsThePublishedCost()
    {
        var baseCase = Dressing.Evaluate();
        Assert.Equal(151.29260504201682, baseCase["standard"], 1e-12 * 151.29);
        Assert.Equal(77.7499250420168, baseCase["tegaderm"], 1e-12 * 77.75);

        // rdecision's own, and the spreadsheet's.
        Assert.Equal((151.29261, 77.74993), (Math.Round(baseCase["standard"], 5), Math.Round(baseCase["tegaderm"], 5)));
        Assert.Equal((151.29, 77.75), (Math.Round(baseCase["standard"], 2), Math.Round(baseCase["tegaderm"], 2)));
    }

    [Theory]
    [InlineData("n.cathdays", 9.74, 178.07)]
    [InlineData("c.CRBSI", 29.48, 132.74)]
    [InlineData("hr.CRBSI", 108.45, 10.67)]
    [InlineData("n.dressings", 85.66, 49.95)]
    [InlineData("r.CRBSI", 60.17, 88.0)]
    [InlineData("r.LSI", 73.46, 74.34)]
    [InlineData("c.LSI", 73.5, 73.6)]
    [InlineData("hr.LSI", 73.58, 73.48)]
    public void Tornado_OfTheSaving_IsThePublishedOne(string input, double atLow, double atHigh)
    {
        var row = Row(input);
        Assert.Equal(atLow, row.OutputAtLow, Penny);
        Assert.Equal(atHigh, row.OutputAtHigh, Penny);
    }

    [Theory]
    [InlineData("n.cathdays", 2.725, 21.918)]
    [InlineData("c.CRBSI", 4921.749, 16588.599)]
    [InlineData("hr.CRBSI", 0.164, 0.831)]
    [InlineData("hr.LSI", 0.164, 0.831)]
    [InlineData("n.dressings", 0.433, 7.999)]
    [InlineData("r.CRBSI", 1.254, 1.724)]
    public void Tornado_EndsOfAnInput_AreThePublishedQuantiles(string input, double low, double high)
    {
        Assert.Equal(low, Row(input).LowInput, LastDigit);
        Assert.Equal(high, Row(input).HighInput, LastDigit);
    }

    [Fact]
    public void Tornado_ByDescendingSwing_HasThePublishedOrder() => Assert.Equal(
        ["n.cathdays", "c.CRBSI", "hr.CRBSI", "n.dressings", "r.CRBSI", "r.LSI", "c.LSI", "hr.LSI"],
        Tornado.Of(Dressing, "saving").Rows.Where(row => row.IsMoving && row.Input.Name != "rr.Derm").Select(row => row.Input.Name));

    private static TornadoRow Row(string input) => Tornado.Of(Dressing, "saving").Rows.Single(row => row.Input.Name == input);

    private static Model MakeModel()
    {
        Quantity Gamma(string name, double mean, double deviation) =>
            Input.Uncertain(name, Distribution.Gamma(mean: mean, standardError: deviation), "1");
        Quantity LogNormal(string name, double mean, double deviation) =>
            Input.Uncertain(name, Distribution.LogNormal(mean: mean, standardError: deviation), "1");

        var days = Gamma("n.cathdays", 10, 5) / 1000;
        var bloodstream = Gamma("r.CRBSI", 1.48, 0.12) * days * Gamma("c.CRBSI", 9900, 3000);
        var local = Gamma("r.LSI", 0.14, 0.5) * days * Gamma("c.LSI", 100, 30);
        var dermatitis = Input.Uncertain("p.Derm", Distribution.BetaFromShapes(alpha: 1, beta: 475), "1") * Gamma("c.Derm", 6, 3);
        var dressings = Gamma("n.dressings", 3, 2);
        var standard = bloodstream + local + dermatitis + (dressings * 1.54);
        var tegaderm = (LogNormal("hr.CRBSI", 0.402, 0.17398) * bloodstream) + (LogNormal("hr.LSI", 0.402, 0.17398) * local)
            + (LogNormal("rr.Derm", 1, 0.5) * dermatitis) + (dressings * 6.26);
        return Model.Of(("saving", standard - tegaderm), ("standard", standard), ("tegaderm", tegaderm));
    }
}
