using PainCost.Attribution;

namespace PainCost.Tests.Attribution;

/// <summary>Figures of the population by the survey's design. Oracle: R 4.2.2, survey 4.1-1 (svymean, svytotal, svyby, svyratio,
/// svyciprop).</summary>
public sealed class SurveySampleTests
{
    private const double Precision = 1e-10;

    private static readonly SurveySample Sample = new(Surveys.Data, Surveys.Design);

    [Theory]
    [InlineData("pain", 0.188467224323569, 0.0180095313594101, 1.27112135557458)]
    [InlineData("cost", 1272.44281271493, 98.1465397894655, 0.913545217235806)]
    public void Mean_StratifiedClusters_IsThatOfR(string column, double mean, double error, double effect)
    {
        var estimate = Sample.Mean(column);

        Surveys.Close(mean, estimate.Value, Precision);
        Surveys.Close(error, estimate.StandardError, Precision);
        Assert.Equal(20, estimate.DegreesOfFreedom);

        // R's deff counts the simple sample as drawn without replacement from as many people as the weights sum to; ours as with
        // replacement.
        var people = Surveys.Data.Numbers("weight").Sum();
        Surveys.Close(effect, estimate.DesignEffect!.Value * people / (people - 600), Precision);
    }

    [Theory]
    [InlineData("pain", 165261.5, 15273.1146457427)]
    [InlineData("cost", 1115768583.361, 83199611.8222796)]
    public void Total_StratifiedClusters_IsThatOfR(string column, double total, double error)
    {
        var estimate = new SurveySample(Surveys.With("cost", of => of("cost") * of("pain")), Surveys.Design) is var painful
            && column == "cost"
            ? Sample.Total("cost") : painful.Total("pain");

        Surveys.Close(total, estimate.Value, Precision);
        Surveys.Close(error, estimate.StandardError, Precision);
    }

    [Fact]
    public void Means_ByPain_AreThoseOfR()
    {
        var means = Sample.Means("cost", "pain");

        Surveys.Close(881.291709692587, means[0].Value, Precision);
        Surveys.Close(70.8461365529298, means[0].StandardError, Precision);
        Surveys.Close(2956.72474281669, means[1].Value, Precision);
        Surveys.Close(405.293377297578, means[1].StandardError, Precision);
    }

    [Fact]
    public void Difference_PainAgainstNone_IsThatOfR()
    {
        var difference = Sample.Difference("cost", "pain", "1", "0");

        Surveys.Close(2075.4330331241, difference.Value, Precision);
        Surveys.Close(420.512658421639, difference.StandardError, Precision);
    }

    [Fact]
    public void Ratio_CostToPain_IsThatOfR()
    {
        var ratio = Sample.Ratio("cost", "pain");

        Surveys.Close(6751.53368062737, ratio.Value, Precision);
        Surveys.Close(639.233029397283, ratio.StandardError, Precision);
    }

    [Fact]
    public void LogitInterval_Prevalence_IsThatOfR()
    {
        var interval = Sample.Mean("pain").LogitInterval(0.95);

        Surveys.Close(0.153732343459758, interval.Low, 1e-9);
        Surveys.Close(0.22892720904208, interval.High, 1e-9);
    }

    [Theory]
    [InlineData(SingleUnitRule.Certainty, "lonely.certainty")]
    [InlineData(SingleUnitRule.Centred, "lonely.adjust")]
    [InlineData(SingleUnitRule.Average, "lonely.average")]
    public void Mean_StratumOfOneCluster_FollowsTheStatedRule(SingleUnitRule rule, string reference)
    {
        var sample = new SurveySample(OneClusterInTheFirst(), Surveys.Design with { SingleUnits = rule });

        Surveys.Close(Surveys.R(reference), sample.Mean("cost").StandardError, Precision);
    }

    [Fact]
    public void Sample_StratumOfOneCluster_IsRefusedUnlessARuleIsStated()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new SurveySample(OneClusterInTheFirst(), Surveys.Design));

        Assert.Contains("The stratum '1' has one cluster only", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1e4)]
    public void Weights_OfAnotherScale_ChangeNothingButTotals(double scale)
    {
        var scaled = new SurveySample(Surveys.With("weight", of => of("weight") * scale), Surveys.Design);

        Surveys.Close(Sample.Mean("cost").StandardError, scaled.Mean("cost").StandardError, 1e-12);
        Surveys.Close(Sample.Total("cost").Value * scale, scaled.Total("cost").Value, 1e-12);
    }

    private static Microdata OneClusterInTheFirst()
    {
        var (stratum, psu) = (Surveys.Data.Numbers("stratum"), Surveys.Data.Numbers("psu"));
        var only = psu.Where((_, i) => stratum[i] == 1).Min();
        var kept = Enumerable.Range(0, Surveys.Data.Count).Where(i => stratum[i] != 1 || psu[i] == only).ToList();
        return Microdata.Of(Surveys.Data.Columns.Select(name => (name, (IReadOnlyList<double>)[.. kept.Select(i =>
            Surveys.Data.Numbers(name)[i])])));
    }
}
