using PainCost.Decisions;
using PainCost.Reports;
using PainCost.Sensitivity;

namespace PainCost.Tests.Sampling;

/// <summary>
/// Draws that were made elsewhere. Oracles: R 4.2.2 (<c>cor</c>, <c>quantile</c>) and NumPy 1.24.2 (<c>mean</c>, <c>std</c>, central
/// moments)
/// on two columns with ties; cases C17, C22 and C24; the same draws kept by a simulation; a choice by hand.
/// </summary>
public class OutsideDrawsTests
{
    private static readonly DrawTable Small = DrawTable.Of(
        ("x", "USD2020/case", [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]),
        ("y", "1", [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5]),
        ("constant", "1", new double[12]));

    [Theory]
    [InlineData(CorrelationKind.Pearson, 0.09979900759721555)]
    [InlineData(CorrelationKind.Spearman, 0.14157968636401572)]
    [InlineData(CorrelationKind.Kendall, 0.17109647770728872)]
    public void Correlation_ColumnsWithTies_IsThatOfR(CorrelationKind kind, double expected)
    {
        Assert.Equal(expected, Small.Correlation("x", "y", kind), 1e-12);
        Assert.Equal(expected, Small.Correlation("y", "x", kind), 1e-12);
        Assert.Equal(1, Small.Correlation("x", "x", kind), 1e-12);
    }

    [Theory]
    [InlineData(PercentileType.InverseDistribution, 5.25)]
    [InlineData(PercentileType.AveragedInverse, 5.25)]
    [InlineData(PercentileType.NearestRank, 5)]
    [InlineData(PercentileType.InterpolatedInverse, 5.11)]
    [InlineData(PercentileType.Hazen, 5.235)]
    [InlineData(PercentileType.Weibull, 5.265)]
    [InlineData(PercentileType.Linear, 5.205)]
    [InlineData(PercentileType.MedianUnbiased, 5.245)]
    [InlineData(PercentileType.NormalUnbiased, 5.2425)]
    public void Percentile_OfEachType_IsThatOfR(PercentileType type, double expected) =>
        Assert.Equal(expected, Of(3, 1, 4, 1.5, 5, 9, 2, 6, 5.5, 3.5, 5.25, 8).Percentile(0.62, type), 1e-12);

    [Fact]
    public void Moments_OfAColumn_AreThoseOfNumPy()
    {
        var column = Small.Column("x");
        Assert.Equal(4.333333333333333, column.Mean, 1e-12);
        Assert.Equal(2.534608929251695, column.StandardDeviation, 1e-12);
        Assert.Equal(0.3783894780473324, column.Skewness, 1e-12);
        Assert.Equal(-0.7262370950516193, column.ExcessKurtosis, 1e-12);
        Assert.Equal(2.534608929251695 / Math.Sqrt(12), column.MonteCarloError, 1e-12);
        Assert.Equal("x: mean 4.33333 USD2020/case, 95 % uncertainty interval 1 to 8.725", column.ToString());
    }

    // Case C22: of 100 draws, the bounds of the median are ten ranks off, at the 40th and the 61st draw.
    [Fact]
    public void PercentileInterval_OfAHundredDraws_LiesBetweenTheRanksOfCaseC22()
    {
        var interval = Of([.. Enumerable.Range(1, 100).Select(i => (double)i)]).PercentileInterval(0.5, 0.95);
        Assert.Equal((40, 61, 0.95), (interval.Low, interval.High, interval.Level));
        Assert.Throws<ArgumentOutOfRangeException>(() => Small.Column("x").PercentileInterval(0.99, 0.95));
    }

    [Fact]
    public void Histogram_OfAColumn_CountsEveryDrawOnce()
    {
        Assert.Equal(12, Small.Column("x").Histogram(4).Counts.Sum());
        Assert.Equal([12, 0, 0], Small.Column("constant").Histogram(3).Counts);
        Assert.Equal(3.0 / 12, Small.Column("x").ProbabilityAbove(5));
    }

    [Fact]
    public void Rearrange_CaseC17_IsItsArrangementAndItsCorrelations()
    {
        var target = CorrelationMatrix.Of(["x1", "x2", "x3"], [[1, 0.7, -0.3], [0.7, 1, 0.1], [-0.3, 0.1, 1]]);
        var moved = Read("iman-conover-in").Rearrange(target);
        var expected = Read("iman-conover-out");
        Assert.All(target.Names, name => Assert.Equal(expected[name].ToArray(), moved[name].ToArray()));
        Assert.Equal(0.556390977443609, moved.Correlation("x1", "x2"), 1e-12);
        Assert.Equal(-0.3398496240601503, moved.Correlation("x1", "x3"), 1e-12);
        Assert.Equal(0.6518184880939089, moved.Correlation("x1", "x2", CorrelationKind.Pearson), 1e-12);
        Assert.Null(moved.Simulation);
    }

    // By hand: the second option is 1, -2, 3, -1 better, 0.25 on average; the best of each draw is 1, 0, 3, 0 better, 1 on average.
    [Fact]
    public void Decision_OnFourDraws_IsWhatTheHandComputes()
    {
        var draws = DrawTable.Of(("none", "USD2020", [5, 5, 5, 5]), ("treat", "USD2020", [6, 3, 8, 4]));
        var decision = Decision.Between(draws, ["none", "treat"]);
        Assert.Equal(("treat", 5.25, 0.5), (decision.Best.Name, decision.Best.Mean, decision.Best.ProbabilityBest));
        Assert.Equal(0.75, decision.Evpi.Value, 1e-12);
    }

    // The draws of case C24 written to a file and read again are decided on to the same bits, for whatever seed.
    [Fact]
    public void Decision_OnDrawsThatWentThroughAFile_HasTheSameBits()
    {
        var simulation = ExampleModels.Burden.Simulate(2_000, seed: 24);
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Report.WriteDraws(simulation, text);
        var (kept, read) = (simulation.Keep(), DrawFile.Parse(new StringReader(text.ToString()), "draws.csv"));
        var ofOneUnit = kept.Columns.GroupBy(column => column.Unit.ToString()).First(unit => unit.Count() > 1);
        string[] options = [.. ofOneUnit.Select(column => column.Name).Take(2)];
        Assert.Equal(kept.Names, read.Names);
        Assert.Equal(kept.Columns.Select(column => column.Unit), read.Columns.Select(column => column.Unit));
        var (evpi, ofFile) = (Decision.Between(kept, options).Evpi, Decision.Between(read, options).Evpi);
        Assert.Equal((evpi.Value, evpi.StandardError, evpi.Unit), (ofFile.Value, ofFile.StandardError, ofFile.Unit));
        string[] inputs = [.. simulation.Model.Inputs.Where(i => !i.Distribution.IsFixed).Select(i => i.Name)];
        Assert.Equal(Ranks(DrawAssociation.Of(simulation, "total")), Ranks(DrawAssociation.Of(read, "total", inputs)));
    }

    [Fact]
    public void Of_FaultyColumns_ReportsAllAtOnce()
    {
        var fault = Assert.Throws<ArgumentException>(() => DrawTable.Of(("a", "1", [1, double.NaN]), ("a", "1", [1, 2, 3])));
        Assert.Contains("'a' is there twice", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'a', draw 2, is NaN", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'a' has 3 draws but 'a' has 2", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => DrawTable.Of());
        Assert.Throws<ArgumentException>(() => Small.With(("x", "1", new double[12])));
        Assert.Throws<FormatException>(() => DrawTable.Of(("a", "not a unit", [1, 2])));
    }

    [Fact]
    public void Correlation_WithAConstantOrNoColumn_SaysWhich()
    {
        var constant = Assert.Throws<ArgumentException>(() => Small.Correlation("x", "constant"));
        Assert.Contains("'constant'", constant.Message, StringComparison.Ordinal);
        var missing = Assert.Throws<ArgumentException>(() => Small.Column("z"));
        Assert.Contains("there are 'x', 'y', 'constant'", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AListOfTheUsers_IsCopied()
    {
        double[] mine = [1, 2, 3];
        var table = DrawTable.Of(("a", "1", mine));
        mine[0] = 100;
        Assert.Equal(2, table.Column("a").Mean);
    }

    private static DrawColumn Of(params double[] draws) => DrawTable.Of(("x", "1", draws)).Column("x");

    private static IEnumerable<(string Input, double Spearman, double PartialRank)> Ranks(DrawAssociation found) =>
        found.Rows.Select(row => (row.Input, row.Spearman, row.PartialRank));

    private static DrawTable Read(string file)
    {
        var resource = $"PainCost.Tests.Reference.{file}.csv";
        using var reader = new StreamReader(typeof(OutsideDrawsTests).Assembly.GetManifestResourceStream(resource)!);
        return DrawFile.Parse(reader, $"{file}.csv");
    }
}
