using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Evidence;

/// <summary>Inputs that can be drawn outside what they can be. Oracles: SciPy 1.10.1 for the probabilities, and by hand.</summary>
public class IllegalRangeTests
{
    // scipy.stats.norm.cdf(0, .2, .1) + norm.sf(1, .2, .1) and norm.cdf(0, 100, 50): both are norm.cdf(-2), but for 1e-15.
    private const double BelowMinusTwo = 0.022750131948179195;

    [Fact]
    public void Of_NormalShareAndPrice_HaveProbabilityAndCure()
    {
        var prevalence = Input.Uncertain("prevalence", Distribution.Normal(mean: 0.2, standardError: 0.1), "case/adult");
        var price = Input.Uncertain("price", Distribution.Normal(mean: 100, standardError: 50), "USD2020/case/year");
        var found = PainBurden.IllegalRanges(Model.Of(("total", prevalence * price)));
        Assert.Equal([(0, 1), (0, double.PositiveInfinity)], found.Select(r => (r.Low, r.High)));
        Assert.All(found, r => Assert.Equal(BelowMinusTwo, r.Probability, 1e-12));
        Assert.Equal(
            "'prevalence', normal(mean=0.2, se=0.1) case/adult, can be drawn outside [0, 1], with probability 0.0228; "
            + "write beta(mean=0.2, se=0.1) or normal(mean=0.2, se=0.1).truncate(low=0, high=1).",
            found[0].ToString());
        Assert.Equal(
            "'price', normal(mean=100, se=50) USD2020/case/year, can be drawn below 0, with probability 0.0228; "
            + "write gamma(mean=100, se=50) or normal(mean=100, se=50).truncate(low=0).",
            found[1].ToString());
    }

    // Every cure that is offered as a distribution must be one, and be legal.
    [Fact]
    public void Cure_AsWritten_IsLegal()
    {
        foreach (var (distribution, unit) in new[] { ("normal(mean=0.9, se=0.1)", "case/adult"),
            ("normal(mean=5, se=3)", "hour/worker/year"), ("lognormal(mean=0.5, se=0.2)", "case/adult") })
        {
            var input = Input.Uncertain("x", Distribution.Parse(distribution), unit);
            var range = Assert.Single(PainBurden.IllegalRanges(Model.Of(("x", input))));
            Assert.All(range.Cure.Split(" or "), cure =>
                Assert.Empty(PainBurden.IllegalRanges(Model.Of(("x", Input.Uncertain("x", Distribution.Parse(cure), unit))))));
        }
    }

    [Fact]
    public void Of_FixedOutside_IsCertain()
    {
        var found = Assert.Single(PainBurden.IllegalRanges(Model.Of(("x", Input.Fixed("prevalence", 20.4, "case/adult")))));
        Assert.Equal((1, "a value from 0 to 1"), (found.Probability, found.Cure));
    }

    // The tail is beyond any draw, or the unit allows it.
    [Theory]
    [InlineData("normal(mean=100e6, se=5e6)", "adult")]
    [InlineData("normal(mean=0, se=1)", "point/case")]
    [InlineData("normal(mean=0, se=1)", "1")]
    [InlineData("beta(mean=0.2, se=0.1)", "case/adult")]
    public void Of_LegalInputs_IsEmpty(string distribution, string unit) =>
        Assert.Empty(PainBurden.IllegalRanges(Model.Of(("x", Input.Uncertain("x", Distribution.Parse(distribution), unit)))));

    [Fact]
    public void IllegalRanges_OfABurden_KnowsItsOwnLimits()
    {
        var profile = Profile.BuiltIn("us-2023").With("hours per day [men]", Distribution.Gamma(mean: 8, standardError: 2));
        var found = PainBurden.IllegalRanges(PainBurden.Model(profile)).Single(r => r.Input.Name == "hours per day [men]");
        Assert.Equal(24, found.High);
        Assert.InRange(found.Probability, 1e-12, 0.001);
    }

    [Fact]
    public void IllegalRanges_OfBuiltInProfiles_AreRareEnoughToMoveNothing()
    {
        foreach (var name in Profile.BuiltInNames)
        {
            Assert.All(PainBurden.IllegalRanges(PainBurden.Model(Profile.BuiltIn(name))),
                range => Assert.True(range.Probability < 1e-3, range.ToString()));
        }
    }
}
