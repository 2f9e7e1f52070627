using PainCost.Attribution;

namespace PainCost.Tests.Attribution;

/// <summary>Excess cost by recycled predictions. Oracle: R 4.2.2 with glm, and survey 4.1-1 (Reference/attribution.R).</summary>
public sealed class CostAttributionTests
{
    private static readonly CostAttribution Plain = new(new(Surveys.Data, SurveyDesign.None), Surveys.Model);

    private static readonly CostAttribution Designed = new(new(Surveys.Data, Surveys.Design), Surveys.Model);

    [Fact]
    public void Parts_WithoutDesign_AreThoseOfGlm()
    {
        Holds(Plain.Parts[0], [-1.064415523002, 0.927634519776513, 0.014416852356942, 0.234501155550415, 0.707766915763399],
            [0.362496843037223, 0.259428696962988, 0.0047979902239422, 0.175240349838856, 0.270458519588326]);
        Holds(Plain.Parts[1], [6.3878870459643, 0.710539466685551, 0.0137147414179196, 0.25222805456467, 0.0625721797648235],
            [0.254489314238239, 0.128210773834721, 0.00297254803743582, 0.109612130194073, 0.196811925395374]);
        Surveys.Close(1.13168529513092, Plain.Parts[1].Dispersion, 1e-6);
    }

    [Fact]
    public void OverEveryone_WithoutDesign_IsThatOfGlmAndItsDeltaMethod()
    {
        var excess = Plain.OverEveryone();

        Surveys.Close(2453.62365374563, excess.WithPain, 1e-6);
        Surveys.Close(934.697582775942, excess.WithoutPain, 1e-6);
        Surveys.Close(1518.92607096969, excess.Value, 1e-6);
        Surveys.Close(302.736730690165, excess.ModelStandardError, 1e-6);
    }

    [Theory]
    [InlineData("logit", CostForm.TwoPart, OccurrenceLink.Logit, CostFamily.Gamma, 0)]
    [InlineData("probit", CostForm.TwoPart, OccurrenceLink.Probit, CostFamily.Gamma, 0)]
    [InlineData("gamma", CostForm.TwoPart, OccurrenceLink.Logit, CostFamily.Gamma, 1)]
    [InlineData("ig", CostForm.TwoPart, OccurrenceLink.Logit, CostFamily.InverseGaussian, 1)]
    [InlineData("gaussian", CostForm.TwoPart, OccurrenceLink.Logit, CostFamily.Gaussian, 1)]
    [InlineData("poisson", CostForm.OnePart, OccurrenceLink.Logit, CostFamily.Poisson, 0)]
    [InlineData("ols", CostForm.Levels, OccurrenceLink.Logit, CostFamily.Gamma, 0)]
    public void Coefficients_WithDesign_AreThoseOfSvyglm(string name, CostForm form, OccurrenceLink link, CostFamily family, int part)
    {
        var fit = new CostAttribution(Designed.Sample, Surveys.Model with { Form = form, Occurrence = link, Family = family }).Parts[part];

        for (var j = 0; j < fit.Coefficients.Count; j++)
        {
            Surveys.Close(Surveys.R($"{name}.b{j + 1}"), fit.Coefficients[j].Estimate, 1e-8);
            Surveys.Close(Surveys.R($"{name}.se{j + 1}"), fit.Coefficients[j].StandardError, 1e-7);
        }
    }

    [Fact]
    public void Excess_WithDesign_IsThatOfRAndItsErrorNearTheJackknife()
    {
        Surveys.Close(Surveys.R("excess.everyone"), Designed.OverEveryone().Value, 1e-10);
        Surveys.Close(Surveys.R("excess.cases"), Designed.PerCase().Value, 1e-10);

        // Two first-order approximations of one error, on 24 clusters.
        Surveys.Close(Surveys.R("jkn.everyone"), Designed.OverEveryone().StandardError, 0.05);
        Surveys.Close(Surveys.R("jkn.cases"), Designed.PerCase().StandardError, 0.05);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1e4)]
    public void Weights_OfAnotherScale_ChangeNothing(double scale)
    {
        var scaled = new CostAttribution(new(Surveys.With("weight", of => of("weight") * scale), Surveys.Design), Surveys.Model);

        Surveys.Close(Designed.PerCase().Value, scaled.PerCase().Value, 1e-11);
        Surveys.Close(Designed.PerCase().StandardError, scaled.PerCase().StandardError, 1e-11);
        Surveys.Close(Designed.PerCase().ModelStandardError, scaled.PerCase().ModelStandardError, 1e-11);
    }

    [Fact]
    public void Levels_OfTheCost_ExcessIsTheCoefficient()
    {
        var levels = new CostAttribution(Designed.Sample, Surveys.Model with { Form = CostForm.Levels });

        Surveys.Close(Surveys.R("ols.b2"), levels.PerCase().Value, 1e-10);
        Surveys.Close(Surveys.R("ols.se2"), levels.PerCase().DeltaStandardError, 1e-10);
        Surveys.Close(Surveys.R("ols.se2"), levels.PerCase().StandardError, 1e-10);
    }

    [Fact]
    public void By_Groups_AverageToTheWhole()
    {
        var bySex = Designed.By("female");
        var shares = new SurveySample(Surveys.With("cost", of => of("pain")), Surveys.Design).Means("cost", "female");
        var women = Designed.Sample.Mean("female").Value;
        var (men, all) = (shares[0].Value * (1 - women), Designed.Sample.Mean("pain").Value);

        Surveys.Close(Designed.PerCase().Value, ((bySex[0].Value * men) + (bySex[1].Value * (all - men))) / all, 1e-10);
    }

    [Fact]
    public void Smearing_CostScaled_ScalesTheExcessAndItsError()
    {
        var model = Surveys.Model with { Family = CostFamily.Smearing };
        var (once, tenfold) = (new CostAttribution(Designed.Sample, model).PerCase(),
            new CostAttribution(new(Surveys.With("cost", of => 10 * of("cost")), Surveys.Design), model).PerCase());

        Surveys.Close(10 * once.Value, tenfold.Value, 1e-10);
        Surveys.Close(10 * once.StandardError, tenfold.StandardError, 1e-10);
    }

    [Fact]
    public void Pain_SaysWhoHasACost_IsRefusedInWords()
    {
        var data = Surveys.With("cost", of => of("pain") == 1 ? 100 + of("age") : of("cost"));

        var refusal = Assert.Throws<ArithmeticException>(() => new CostAttribution(new(data, Surveys.Design), Surveys.Model));

        Assert.Contains("'pain' runs away the furthest", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Covariate_CombinationOfOthers_IsRefusedInWords()
    {
        var data = Surveys.With("insured", of => of("age") - (2 * of("female")));

        var refusal = Assert.Throws<ArithmeticException>(() => new CostAttribution(new(data, Surveys.Design), Surveys.Model));

        Assert.Contains("cannot tell 'insured' from the terms before it", refusal.Message, StringComparison.Ordinal);
    }

    private static void Holds(PartFit part, double[] coefficients, double[] errors)
    {
        for (var j = 0; j < coefficients.Length; j++)
        {
            Surveys.Close(coefficients[j], part.Coefficients[j].Estimate, 1e-6);
            Surveys.Close(errors[j], part.Coefficients[j].ModelStandardError, 1e-6);
        }
    }
}
