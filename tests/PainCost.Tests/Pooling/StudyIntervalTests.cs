using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>Intervals of single studies. Oracle: R 4.2 stats, binom.test(x, n)$conf.int and prop.test(x, n,
/// correct=FALSE)$conf.int.</summary>
public class StudyIntervalTests
{
    [Theory]
    [InlineData(StudyIntervalMethod.ClopperPearson, 0, 20, 0, 0.16843347098308536)]
    [InlineData(StudyIntervalMethod.ClopperPearson, 0, 35, 0, 0.10003243557210506)]
    [InlineData(StudyIntervalMethod.ClopperPearson, 0, 10, 0, 0.30849710781876083)]
    [InlineData(StudyIntervalMethod.ClopperPearson, 20, 20, 0.8315665290169146, 1)]
    [InlineData(StudyIntervalMethod.ClopperPearson, 35, 35, 0.89996756442789494, 1)]
    [InlineData(StudyIntervalMethod.ClopperPearson, 3, 40, 0.01574217985104154, 0.2038647487328989)]
    [InlineData(StudyIntervalMethod.Wilson, 0, 20, 0, 0.1611251580528193)]
    [InlineData(StudyIntervalMethod.Wilson, 3, 40, 0.0258360257745882, 0.1986423352431054)]
    [InlineData(StudyIntervalMethod.Wilson, 20, 20, 0.8388748419471806, 1)]
    public void Studies_Counts_HaveTheInterval(StudyIntervalMethod method, double events, double total, double low, double high)
    {
        var range = Counts((events, total)).Pool(Fixed with { StudyInterval = method }).Studies[0].Range;

        Assert.Equal(low, range.Low, 1e-12);
        Assert.Equal(high, range.High, 1e-12);
    }

    [Theory]
    [InlineData(StudyIntervalMethod.ClopperPearson)]
    [InlineData(StudyIntervalMethod.Wilson)]
    public void Studies_AnyCount_LiesInItsInterval(StudyIntervalMethod method)
    {
        for (var total = 1; total < 40; total++)
        {
            for (var events = 0.0; events <= total; events += 0.25)
            {
                var study = Counts((events, total)).Pool(Fixed with { StudyInterval = method }).Studies[0];
                Assert.True(study.Range.Low <= study.Study.Estimate && study.Study.Estimate <= study.Range.High,
                    $"{events}/{total}: {study.Range}");
                Assert.True(study.Range.Low >= 0 && study.Range.High <= 1, $"{events}/{total}: {study.Range}");
            }
        }
    }

    [Fact]
    public void CorrectedStudies_EmptyCells_AreNamedWithWhatWasAdded()
    {
        var pooled = Counts((0, 40), (3, 40), (40, 40)).Pool(LogitReml);

        Assert.Equal([("s1", 0.5), ("s3", 0.5)], pooled.CorrectedStudies.Select(study => (study.Study.Name, study.Correction)));
        Assert.Empty(Counts((0, 40), (3, 40)).Pool(EffectMeasure.Arcsine, TauSquaredEstimator.FixedEffect).CorrectedStudies);
    }

    private static PoolingMethod Fixed => new(EffectMeasure.Logit, TauSquaredEstimator.FixedEffect, IntervalMethod.Wald);
}
