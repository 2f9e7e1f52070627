using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Pooling;
using PainCost.Prices;
using PainCost.Productivity;
using PainCost.Validation;
using PainCost.Validation.Papers;

namespace PainCost.Tests.Published;

/// <summary>The mistakes that the field's sources invite, by number. Oracle: the papers' printed figures.</summary>
public sealed class TrapTests
{
    [Fact]
    public void Trap01_FayazIsOneThirdToOneHalf_AndTheArticleSaysTwoThirds()
    {
        var fayaz = Fayaz2016.Paper.Figures;
        var article = Profile.BuiltIn("article");

        Assert.InRange(fayaz["lowest study"].CentralValue, 1 / 3.0, 0.36);
        Assert.InRange(fayaz["highest study"].CentralValue, 0.5, 0.52);
        Assert.True(article["prevalence"].Distribution.High > fayaz["highest study"].CentralValue + 0.15);
        Assert.Contains(article.Claims, claim => claim.Source.Id == "FAYAZ2016"
            && claim.Words.Contains("two thirds", StringComparison.Ordinal));
        Assert.Contains("BMJ Open", fayaz["prevalence"].Provenance!.Source.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Trap02_560IsTheLowerTotal_MostlyNotSpending_In2010Dollars()
    {
        var paper = GaskinRichard2012.Paper.Figures;
        var burden = PainBurden.Model(Profile.BuiltIn("us-2008")).Evaluate();

        Assert.True(paper["total [low]"].CentralValue < paper["total [high]"].CentralValue);
        Assert.True(paper["published productivity [low]"].CentralValue > paper["total [low]"].CentralValue / 2);
        Assert.InRange(burden["medication"] / (burden["medication"] + burden["health care"]), 0.03, 0.08);
        var of2021 = Assert.Throws<UnitMismatchException>(() => paper["total [low]"] + Guy2025.Paper.Figures["total"]);
        Assert.Contains("prices of different years (2010 and 2021)", of2021.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Trap03_PerPersonIsThousands_AndTheEndsOfThePartsAreNotThoseOfTheSum()
    {
        var (journal, report) = (GaskinRichard2012.Paper, Iom2011.Paper);

        PaperAssert.Differs(journal, "health care per person [low]", 261, 2610);
        PaperAssert.Differs(journal, "health care per person [high]", 300, 3000);
        PaperAssert.Differs(journal, "published productivity [low]", 299e9, 297.4e9);
        PaperAssert.Gives(report, "lost productivity [low]", 297e9, 297.4e9);
        PaperAssert.Gives(report, "lost productivity [high]", 336e9, 335.5e9);
    }

    [Fact]
    public void Trap04_AnAdultRateTimesAllResidents_IsRefused()
    {
        var fayaz = Fayaz2016.Paper.Figures;

        var refusal = Assert.Throws<UnitMismatchException>(() => fayaz["prevalence"] * fayaz["residents"]);
        Assert.Contains("counts person (residents of all ages)", refusal.Message, StringComparison.Ordinal);
        PaperAssert.Differs(Fayaz2016.Paper, "people with chronic pain [adults]", 28e6, 0.435 * 50.6e6);
    }

    [Fact]
    public void Trap05_ASurveyRateTimesResidentAdults_IsRefused()
    {
        var nhis = Rikard2023.Paper.Figures;
        var forced = PaperAssert.Find(Rikard2023.Paper.Reproduce(), "cases among residents");

        Assert.Throws<UnitMismatchException>(() => nhis["prevalence"] * nhis["resident adults"]);
        Assert.Equal(0.047, forced.Difference!.Value, 0.0005);
    }

    [Fact]
    public void Trap06_CaseDefinitionOutweighsSamplingError()
    {
        var nhis = Rikard2023.Paper.Figures;
        var bySurvey = nhis["cases"].CentralValue;
        var byDiagnosis = Profile.BuiltIn("us-2021")["cases"].CentralValue;

        // Thirty thousand respondents with a design effect of 2: a standard error of 0.33 points of 20.9 %.
        var prevalence = nhis["prevalence"].CentralValue;
        var samplingError = bySurvey / prevalence * Math.Sqrt(2 * prevalence * (1 - prevalence) / 30_000);
        Assert.True(byDiagnosis - bySurvey > 10 * samplingError);
    }

    [Fact]
    public void Trap07_SwedensTotal_IsNoAttributableCostToAgreeWith()
    {
        var sweden = Gustavsson2012.Paper.Reproduce();

        Assert.All(sweden, r => Assert.Equal(Agreement.NotPrinted, r.Agreement));
        Assert.True(PaperAssert.Find(sweden, "patients per resident").Ours > 0.5);
        Assert.Throws<UnitMismatchException>(() => Gustavsson2012.Paper.Figures["national cost"] + Quantity.Of(1, "EUR2010/year"));
    }

    [Fact]
    public void Trap08_DisabilityCarriesTheWageLoss_AndTheMeansHoldThoseWithoutWork()
    {
        var report = Iom2011.Paper.Reproduce();

        Assert.True(PaperAssert.Find(report, "disability's share of the wage losses").Ours > 0.75);
        Assert.InRange(PaperAssert.Find(report, "mean wage without pain over the wage of workers").Ours, 0.65, 0.85);
    }

    [Fact]
    public void Trap09_YongsTwoValuations_ShareTheirDaysAndAreNowhereAdded()
    {
        var yong = Yong2022.Paper.Reproduce();
        var (product, wages, days) = (
            PaperAssert.Find(yong, "value of a lost day by gross domestic product").Ours,
            PaperAssert.Find(yong, "value of a lost day by wages").Ours,
            PaperAssert.Find(yong, "days lost").Ours);

        Assert.Equal(296e9, product * days, 296e9 * 1e-12);
        Assert.Equal(79.9e9, wages * days, 79.9e9 * 1e-12);
        Assert.DoesNotContain(yong, r => Math.Abs(r.Ours - (296e9 + 79.9e9)) < 1e9);
        Assert.Contains("alternatives, not addends", PaperAssert.Find(yong, "value of a lost day by wages").Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Trap10_WpaiOfGroupMeans_IsNotTheMeanOfThePeople_AndARawScoreIsNoExcess()
    {
        // Montgomery 2017, table 4: the formula on means gives 34.7 %, the paper prints 33.8 %.
        var absenteeism = GroupScore.FromStandardDeviation(mean: 0.051, standardDeviation: 0.184, people: 392);
        var presenteeism = GroupScore.FromStandardDeviation(mean: 0.312, standardDeviation: 0.276, people: 392);
        var matched = GroupScore.FromStandardDeviation(mean: 0.215, standardDeviation: 0.25, people: 392);
        var approximate = WpaiGroup.ApproximateOverall(absenteeism, presenteeism);

        Assert.True(approximate.IsApproximate);
        Assert.True(approximate.Mean > 0.338 + 0.008);
        Assert.Equal(0.097, presenteeism.ExcessOver(matched).Mean, 1e-12);
    }

    [Fact]
    public void Trap11_TheIndexesPartWays_SoEachComponentHasItsOwn()
    {
        (string Index, double Ratio)[] printed = [("cpi-u", 1.439), ("cpi-medical", 1.452), ("pce-health", 1.292), ("gdp-deflator", 1.400)];
        var plan = RestatementPlan.UnitedStates;

        Assert.All(printed, p => Assert.Equal(p.Ratio, PriceIndex.BuiltIn(p.Index).Ratio(from: 2010, to: 2024).CentralValue, 5e-4));
        Assert.Equal(
            ["pce-health", "cpi-medical", "cpi-u"],
            new[] { "health care", "out of pocket", "absenteeism" }.Select(component => plan.For(component).Name));
    }

    // Seven studies of equal weight that give the published 43.5 % (38.4 to 48.6); the range of another population is about 25 to 62 %.
    [Fact]
    public void Trap12_ThePredictionIntervalOfAnotherPopulation_IsFarWiderThanTheConfidenceInterval()
    {
        double[] deviations = [-1.4, -0.9, -0.5, 0, 0.5, 0.9, 1.4];
        var scale = 0.0260 * Math.Sqrt(7) / Math.Sqrt(deviations.Sum(d => d * d) / 6);
        var pooled = StudySet.Of(deviations.Select((d, i) => Study.OfEstimate($"s{i + 1}", 0.435 + (scale * d), 1e-4)))
            .Pool(new PoolingMethod(EffectMeasure.Raw, TauSquaredEstimator.RestrictedMaximumLikelihood, IntervalMethod.Wald));
        var (same, another) = (pooled.Interval(0.95), pooled.PredictionInterval(0.95));

        Assert.Equal((0.384, 0.486), (same.Low, same.High), (expected, actual) =>
            Math.Abs(expected.Item1 - actual.Item1) < 1e-3 && Math.Abs(expected.Item2 - actual.Item2) < 1e-3);
        Assert.InRange(another.Low, 0.24, 0.26);
        Assert.InRange(another.High, 0.61, 0.63);
        Assert.True(another.High - another.Low > 3.5 * (same.High - same.Low));
    }
}
