using System.Globalization;
using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>
/// Four sets of studies, every scale, estimator and interval, pooled and with one and two covariates. Oracle: Reference/pooling.R, R 4.2.2,
/// which maximises the likelihood by bisection of its score with explicit matrices.
/// </summary>
public class ReferenceTests
{
    // R finds its roots to about 1e-9 of tau² at worst, since it evaluates the score by explicit k × k matrices.
    private const double Tolerance = 1e-9;

    private static readonly Dictionary<string, EffectMeasure> Measures = new()
    {
        ["as-given"] = EffectMeasure.AsGiven,
        ["raw"] = EffectMeasure.Raw,
        ["logit"] = EffectMeasure.Logit,
        ["arcsine"] = EffectMeasure.Arcsine,
        ["freeman-tukey"] = EffectMeasure.FreemanTukey,
    };

    private static readonly Dictionary<string, TauSquaredEstimator> Estimators = new()
    {
        ["fixed"] = TauSquaredEstimator.FixedEffect,
        ["dl"] = TauSquaredEstimator.DerSimonianLaird,
        ["pm"] = TauSquaredEstimator.PauleMandel,
        ["ml"] = TauSquaredEstimator.MaximumLikelihood,
        ["reml"] = TauSquaredEstimator.RestrictedMaximumLikelihood,
    };

    private static readonly Dictionary<string, StudySet> Sets = new()
    {
        ["surveys"] = WithCovariates(Surveys, [2001, 2004, 2005, 2007, 2010, 2011, 2013, 2016, 2018, 2021],
            [3, 6, 3, 12, 3, 6, 12, 3, 6, 3]),
        ["rare"] = WithCovariates(Counts((0, 40), (2, 150), (1, 60), (30, 900), (0, 25), (12, 12)), [1, 2, 3, 4, 5, 7], [1, 0, 0, 1, 0, 1]),
        ["bcg"] = WithCovariates(BcgTests.Set, [44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33], [.. Enumerable.Range(1, 13)]),
        ["alike"] = WithCovariates(Counts((20, 100), (41, 200), (61, 300), (82, 400)), [1, 3, 2, 5], [0, 1, 1, 0]),
    };

    [Fact]
    public void PoolAndRegress_EveryMethod_AreThoseOfR()
    {
        var rows = Rows();
        Assert.True(rows.Count > 1500, $"only {rows.Count} rows");
        var errors = rows.Select(row => (Row: string.Join(' ', row), Error: Error(row))).ToList();
        Assert.All(errors, e => Assert.True(e.Error <= Tolerance, FormattableString.Invariant($"{e.Row}: relative error {e.Error:G3}")));
    }

    private static double Error(string[] row)
    {
        var expected = double.Parse(row[5], CultureInfo.InvariantCulture);
        var method = new PoolingMethod(
            Measures[row[1]], Estimators[row[2]], row[3] == "wald" ? IntervalMethod.Wald : IntervalMethod.KnappHartung);
        var quantity = row[4].Split(':');
        var actual = quantity.Length == 1
            ? Pooled(Sets[row[0]].Pool(method), quantity[0])
            : Regressed(Sets[row[0]].Regress(method, quantity[0].Split('+')), quantity[1]);
        return Math.Abs(actual - expected) / (expected == 0 ? 1 : Math.Abs(expected));
    }

    private static double Pooled(PooledEstimate pooled, string quantity) => quantity switch
    {
        "b0" => pooled.ScaledMean,
        "se0" => pooled.ScaledStandardError,
        "tau2" => pooled.TauSquared,
        "q" => pooled.Q,
        "qp" => pooled.QProbability,
        "low" => pooled.ScaledInterval(0.95).Low,
        "high" => pooled.ScaledInterval(0.95).High,
        "tau2low" => pooled.TauSquaredInterval(0.95).Low,
        "tau2high" => pooled.TauSquaredInterval(0.95).High,
        "predlow" => pooled.ScaledPredictionInterval(0.95).Low,
        "predhigh" => pooled.ScaledPredictionInterval(0.95).High,
        _ => throw new ArgumentException(quantity),
    };

    private static double Regressed(MetaRegression regression, string quantity) => quantity switch
    {
        "tau2" => regression.TauSquared,
        "q" => regression.ResidualQ,
        "qp" => regression.ResidualQProbability,
        "qm" => regression.OmnibusStatistic,
        "qmp" => regression.OmnibusProbability,
        "p1" => regression.Coefficients[1].Probability,
        ['b', var index] => regression.Coefficients[index - '0'].Estimate,
        ['s', 'e', var index] => regression.Coefficients[index - '0'].StandardError,
        _ => throw new ArgumentException(quantity),
    };

    private static StudySet WithCovariates(StudySet set, double[] z, double[] u) => StudySet.Of(set.Studies.Select((study, i) =>
        study with { Covariates = new Dictionary<string, double> { ["z"] = z[i], ["u"] = u[i] } }));

    private static List<string[]> Rows()
    {
        using var stream = typeof(ReferenceTests).Assembly.GetManifestResourceStream("PainCost.Tests.Reference.pooling.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Trim().Split(','))];
    }
}
