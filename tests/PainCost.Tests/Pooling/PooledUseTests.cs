using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>The pooled figure as an input.</summary>
public class PooledUseTests
{
    // Seven studies of equal weight whose mean and scatter give the published 43.5 % (38.4 to 48.6): the studies' own table was not to be
    // had.
    private static readonly double[] Deviations = [-1.4, -0.9, -0.5, 0, 0.5, 0.9, 1.4];
    private const double PublishedError = 0.102 / 2 / 1.959963984540054;

    /// <summary>
    /// Trap 12: for another population the range is far wider than for those studied. Oracle: Fayaz 2016 and t(5) = 2.5706 by hand,
    /// 0.435 ± 2.5706·√(7·0.026² + 0.026²).
    /// </summary>
    [Fact]
    public void Trap12_AnotherPopulation_IsFarWiderThanTheSame()
    {
        var pooled = Fayaz().Pool(EffectMeasure.Raw, TauSquaredEstimator.RestrictedMaximumLikelihood);

        var same = pooled.ToInput("prevalence", "case/adult", PooledUse.SamePopulation).Distribution;
        var another = pooled.ToInput("prevalence", "case/adult", PooledUse.AnotherPopulation).Distribution;

        Assert.Equal((0.384, 0.486), (Math.Round(same.Quantile(0.025), 3), Math.Round(same.Quantile(0.975), 3)));
        Assert.Equal((0.246, 0.624), (Math.Round(another.Quantile(0.025), 3), Math.Round(another.Quantile(0.975), 3)));
        Assert.True(Width(another) > 3.5 * Width(same));
    }

    [Fact]
    public void ToInput_Provenance_SaysUseMethodAndStudies()
    {
        var set = Parse("# title: Invented surveys\nstudy,events,total,source\nA,310,1500,A2001\nB,1250,6100,\nC,420,1700,\n");
        var input = set.Pool(LogitReml).ToInput("prevalence", "case/adult", PooledUse.AnotherPopulation);

        Assert.Equal(("prevalence", "case/adult"), (input.Name, input.Unit.ToString()));
        var provenance = input.Provenance!;
        Assert.Equal((Knowledge.Derived, "studies.csv", "Invented surveys: A (A2001); B; C"),
            (provenance.Knowledge, provenance.Location, provenance.Source.Citation));
        string[] words = ["3 studies pooled", "logit scale, restricted maximum likelihood, Wald interval",
            "another population: prediction interval"];
        Assert.All(words, word => Assert.Contains(word, provenance.Note, StringComparison.Ordinal));
        Assert.Contains("the populations studied: confidence interval",
            set.Pool(LogitReml).ToInput("p", "1", PooledUse.SamePopulation).Provenance!.Note, StringComparison.Ordinal);
    }

    // The distribution's 2.5th and 97.5th percentiles are the interval's ends, whatever the scale and the interval's method.
    [Theory]
    [InlineData(EffectMeasure.Logit, "logitnormal", 1e-12)]
    [InlineData(EffectMeasure.Arcsine, "logitnormal", 1e-12)]
    [InlineData(EffectMeasure.FreemanTukey, "logitnormal", 1e-12)]
    [InlineData(EffectMeasure.Raw, "normal", 1e-9)]
    [InlineData(EffectMeasure.AsGiven, "normal", 1e-12)]
    public void ToDistribution_EveryScale_MeetsTheInterval(EffectMeasure measure, string family, double tolerance)
    {
        var pooled = Surveys.Pool(measure, TauSquaredEstimator.PauleMandel, IntervalMethod.KnappHartung);
        foreach (var (use, range) in new[] { (PooledUse.SamePopulation, pooled.Interval(0.95)),
            (PooledUse.AnotherPopulation, pooled.PredictionInterval(0.95)) })
        {
            var distribution = pooled.ToDistribution(use);
            Assert.StartsWith(family + "(", distribution.ToString(), StringComparison.Ordinal);
            Close(range.Low, distribution.Quantile(0.025), tolerance);
            Close(range.High, distribution.Quantile(0.975), tolerance);
        }
    }

    [Fact]
    public void ToDistribution_FixedEffectForAnotherPopulation_IsRefused() =>
        Assert.Contains("predicts nothing about another", Assert.Throws<InvalidOperationException>(
            () => Surveys.Pool(EffectMeasure.Logit, TauSquaredEstimator.FixedEffect).ToDistribution(PooledUse.AnotherPopulation)).Message,
                StringComparison.Ordinal);

    [Fact]
    public void ToDistribution_IntervalToTheEndOfTheScale_NamesTheLogit() =>
        Assert.Contains("pool on the logit scale", Assert.Throws<InvalidOperationException>(
            () => Counts((0, 30), (9, 40), (2, 50)).Pool(EffectMeasure.FreemanTukey, TauSquaredEstimator.PauleMandel)
                .ToDistribution(PooledUse.AnotherPopulation)).Message, StringComparison.Ordinal);

    private static StudySet Fayaz()
    {
        var scatter = Math.Sqrt(Deviations.Sum(d => d * d) / 6);
        return Estimates([.. Deviations.Select(d => (0.435 + (d / scatter * PublishedError * Math.Sqrt(7)), 1e-4))]);
    }

    private static double Width(PainCost.Distribution distribution) => distribution.Quantile(0.975) - distribution.Quantile(0.025);
}
