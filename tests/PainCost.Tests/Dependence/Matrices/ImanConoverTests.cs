using System.Globalization;
using PainCost.Dependence.Matrices;

namespace PainCost.Tests.Dependence.Matrices;

/// <summary>
/// Columns rearranged. Oracle: reference case C17, an independent implementation whose arrangement mcerp's induce_correlations
/// gives too; and the laws that hold for any columns.
/// </summary>
public class ImanConoverTests
{
    private static readonly CorrelationMatrix Target = CorrelationMatrix.Of(["x1", "x2", "x3"],
        [[1, 0.7, -0.3], [0.7, 1, 0.1], [-0.3, 0.1, 1]]);

    [Fact]
    public void Rearrange_CaseC17_IsTheSameArrangement() =>
        Assert.Equal(Columns("iman-conover-out"), ImanConover.Rearrange(Target, Columns("iman-conover-in")));

    [Fact]
    public void Rearrange_CaseC17_HasThePublishedCorrelations()
    {
        var columns = ImanConover.Rearrange(Target, Columns("iman-conover-in"));
        Assert.Equal(0.556390977443609, Slow.Spearman(columns[0], columns[1]), 1e-12);
        Assert.Equal(-0.3398496240601503, Slow.Spearman(columns[0], columns[2]), 1e-12);
        Assert.Equal(0.10075187969924812, Slow.Spearman(columns[1], columns[2]), 1e-12);
        Assert.Equal(0.6518184880939089, Slow.Pearson(columns[0], columns[1]), 1e-12);
        Assert.Equal(-0.30066221688313277, Slow.Pearson(columns[0], columns[2]), 1e-12);
        Assert.Equal(0.11708560015415047, Slow.Pearson(columns[1], columns[2]), 1e-12);
    }

    // A count column has few distinct numbers; ranks that share a place would lose some of them and repeat others.
    [Fact]
    public void Rearrange_ManyTies_KeepsEveryNumberAsOftenAsItWas()
    {
        var random = new Random(7);
        double[][] columns = [.. Enumerable.Range(0, 3)
            .Select(c => Enumerable.Range(0, 500).Select(_ => (double)random.Next(2 + c)).ToArray())];
        var rearranged = ImanConover.Rearrange(Target, columns);
        Assert.All(columns.Zip(rearranged), pair => Assert.Equal(pair.First.Order(), pair.Second.Order()));
        Assert.NotEqual(columns[1], rearranged[1]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Rearrange_NoMoreDrawsThanColumns_IsRefused(int draws)
    {
        double[][] columns = [.. Enumerable.Range(0, 3)
            .Select(c => Enumerable.Range(0, draws).Select(i => (double)((i * (c + 2)) % 5)).ToArray())];
        var fault = Assert.Throws<CorrelationException>(() => ImanConover.Rearrange(Target, columns));
        Assert.Contains($"3 columns cannot be rearranged with only {draws} draws", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rearrange_ConstantColumns_ReportsEach()
    {
        var fault = Assert.Throws<CorrelationException>(() => ImanConover.Rearrange(Target, [[1, 1, 1, 1], [1, 2, 3, 4], [5, 5, 5, 5]]));
        Assert.Equal(["x1", "x3"], fault.Faults.Select(f => f.Split('\'')[1]));
    }

    [Fact]
    public void Rearrange_ColumnsOrderedAlike_NamesTheOneThatFollows()
    {
        var fault = Assert.Throws<CorrelationException>(() =>
            ImanConover.Rearrange(Target, [[1, 4, 2, 3, 5], [10, 40, 20, 30, 50], [5, 1, 4, 2, 3]]));
        Assert.Contains("ranks of 'x2' follow", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rearrange_ImpossibleTarget_GivesTheNearest()
    {
        var target = CorrelationMatrix.Of(["x1", "x2", "x3"], [[1, 1, 0], [1, 1, 1], [0, 1, 1]]);
        var fault = Assert.Throws<CorrelationException>(() => ImanConover.Rearrange(target, Columns("iman-conover-in")));
        Assert.Contains("'x1', 'x2', 'x3' contradict one another", fault.Message, StringComparison.Ordinal);
        Assert.Contains("x1 ~ x2 = 0.76", fault.Message, StringComparison.Ordinal);
    }

    private static double[][] Columns(string file)
    {
        using var stream = typeof(ImanConoverTests).Assembly.GetManifestResourceStream($"PainCost.Tests.Reference.{file}.csv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToList();
        return [.. Enumerable.Range(0, 3).Select(c => rows.Select(row => row[c]).ToArray())];
    }
}
