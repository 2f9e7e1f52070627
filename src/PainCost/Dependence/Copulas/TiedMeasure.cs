using PainCost.Numerics.Normal;

namespace PainCost.Dependence.Copulas;

/// <summary>
/// The measures of association of two inputs of which at least one has points of probability, so that draws are tied: Spearman's with the
/// mean rank for ties, Kendall's tau-b, and Pearson's.
/// </summary>
/// <remarks>
/// The first input is cut into narrow panels with nodes of Gauss and Legendre, broken at every edge of a point of either input, and the
/// second into cells, whose probability given a node is closed. So sums over nodes and cells are exact for points, and right to about 1e-4
/// for what lies between them. Mean ranks: Kendall, Biometrika 33, 1945; Spearman's of the whole is 12 cov / √((1 − Σp³)(1 − Σq³)),
/// tau-b the chance of being ordered alike less that of not, over √((1 − Σp²)(1 − Σq²)).
/// </remarks>
internal sealed class TiedMeasure
{
    // The 4-point Gauss-Legendre rule: Abramowitz and Stegun, table 25.4.
    private static readonly (double At, double Weight)[] Rule =
    [
        (-0.861136311594052575224, 0.347854845137453857373), (-0.339981043584856264803, 0.652145154862546142627),
        (0.339981043584856264803, 0.652145154862546142627), (0.861136311594052575224, 0.347854845137453857373),
    ];

    private readonly CopulaScores copula;
    private readonly CorrelationKind kind;
    private readonly ScoreCells outer;
    private readonly ScoreCells inner;
    private readonly Func<double, double> ofOuter;
    private readonly double[] ofInner;
    private readonly double[] innerScores;
    private readonly bool[] isTied;

    private TiedMeasure(CorrelationKind kind, CopulaScores copula, ScoreCells outer, ScoreCells inner)
    {
        (this.kind, this.copula, this.outer, this.inner) = (kind, copula, outer, inner);
        var standard = Standardised(inner);
        ofOuter = Standardised(outer);
        ofInner = [.. Enumerable.Range(0, inner.Count).Select(cell => Mean(standard, inner.Edges[cell], inner.Edges[cell + 1]))];
        innerScores = [.. inner.Edges.Select(copula.OfNormal)];
        isTied = [.. Enumerable.Range(0, inner.Count).Select(cell => inner.PointAt(Middle(inner, cell)) is not null)];
    }

    /// <summary>The measure of two distributions by the copula's parameter; the one of more cells is integrated over.</summary>
    public static Func<double, double> Of(CorrelationKind kind, Copula copula, ScoreCells a, ScoreCells b) =>
        new TiedMeasure(kind, CopulaScores.Of(copula), a.Count >= b.Count ? a : b, a.Count >= b.Count ? b : a).At;

    private double At(double parameter) => kind == CorrelationKind.Kendall ? Kendall(parameter) : Product(parameter);

    private double Product(double parameter)
    {
        var (sum, cells) = (0.0, new double[inner.Count]);
        foreach (var (score, weight) in Nodes(parameter))
        {
            FillGiven(score, parameter, cells);
            var mean = 0.0;
            for (var cell = 0; cell < cells.Length; cell++)
            {
                mean += cells[cell] * ofInner[cell];
            }

            sum += weight * ofOuter(score) * mean;
        }

        return sum;
    }

    private double Kendall(double parameter)
    {
        var count = inner.Count;
        var (given, row, before, alike, inCell) = (new double[count], new double[count], new double[count], 0.0, new double[count]);
        foreach (var group in Groups(parameter))
        {
            Array.Clear(row);
            foreach (var (score, weight) in group)
            {
                FillGiven(score, parameter, given);
                AddTo(row, given, weight);
            }

            alike += 2 * Ordered(row, before);
            AddTo(before, row, 1);
            if (outer.PointAt(group[0].Score) is not null)
            {
                AddSquares(inCell, row, -1);
            }
        }

        AddSquares(inCell, before, 1);
        return (alike + WithinCells(inCell, parameter)) / Math.Sqrt((1 - outer.Ties(2)) * (1 - inner.Ties(2)));
    }

    /// <summary>
    /// Pairs that share a cell which is no tie: ordered alike where all but all of the spread is shared, and by chance where little is.
    /// </summary>
    private double WithinCells(double[] pairs, double parameter) =>
        pairs.Where((_, cell) => !isTied[cell]).Sum() * Math.Sign(parameter) / (1 + (5 * Left(parameter) / ScoreCells.Width));

    /// <summary>Nodes in ascending order, those of one point together.</summary>
    private IEnumerable<List<(double Score, double Weight)>> Groups(double parameter)
    {
        var (group, last) = (new List<(double Score, double Weight)>(), (ScorePoint?)null);
        foreach (var node in Nodes(parameter))
        {
            var point = outer.PointAt(node.Score);
            if (group.Count > 0 && (point is null || point != last))
            {
                yield return group;
                group = [];
            }

            group.Add(node);
            last = point;
        }

        yield return group;
    }

    private IEnumerable<(double Score, double Weight)> Nodes(double parameter)
    {
        var grid = Enumerable.Range(0, (int)(4 * NormalScores.End) + 1).Select(k => (0.5 * k) - NormalScores.End);
        var turns = parameter == 0 ? [] : innerScores.Select(score => copula.Normal(score / parameter));
        double[] edges = [.. outer.Edges.Concat(turns).Concat(grid).Where(z => Math.Abs(z) <= NormalScores.End).Distinct().Order()];
        return edges.Zip(edges.Skip(1)).SelectMany(panel => Panel(panel.First, panel.Second));
    }

    private static IEnumerable<(double Score, double Weight)> Panel(double from, double to) => Rule.Select(point =>
    {
        var score = (0.5 * (from + to)) + (0.5 * (to - from) * point.At);
        return (score, 0.5 * (to - from) * point.Weight * NormalTail.Density(score));
    });

    /// <summary>The probabilities of the cells of the inner input, given the score of the outer.</summary>
    private void FillGiven(double score, double parameter, double[] cells)
    {
        var (given, above) = (copula.OfNormal(score), 1.0);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var next = cell + 1 == cells.Length ? 0 : copula.Above(innerScores[cell + 1], given, parameter);
            (cells[cell], above) = (above - next, next);
        }
    }

    private static double Left(double parameter) => Math.Sqrt(1 - (parameter * parameter));

    private static double Middle(ScoreCells cells, int cell) => 0.5 * (cells.Edges[cell] + cells.Edges[cell + 1]);

    private static double Mean(Func<double, double> function, double from, double to)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var (score, weight) in Panel(from, to))
        {
            (sum, weights) = (sum + (weight * function(score)), weights + weight);
        }

        return weights > 0 ? sum / weights : function(0.5 * (from + to));
    }

    /// <summary>The rank, or the value, as a function of the score, with mean 0 and variance 1.</summary>
    private Func<double, double> Standardised(ScoreCells cells)
    {
        if (kind != CorrelationKind.Pearson)
        {
            var scale = Math.Sqrt(12 / (1 - cells.Ties(3)));
            return score => scale * (cells.PointAt(score) is { } point
                ? 0.5 * (NormalTail.Upper(-point.From) - NormalTail.Upper(point.To))
                : 0.5 - NormalTail.Upper(score));
        }

        var (distribution, mean, deviation) = (cells.Distribution, cells.Distribution.Mean, Math.Sqrt(cells.Distribution.Variance));
        return score => ((cells.PointAt(score)?.Value ?? ValueAt(distribution, score)) - mean) / deviation;
    }

    private static double ValueAt(Distribution distribution, double score) => score < 0
        ? distribution.LowerTailQuantile(NormalTail.Upper(-score))
        : distribution.UpperTailQuantile(NormalTail.Upper(score));

    private static void AddTo(double[] sums, double[] values, double weight)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += weight * values[i];
        }
    }

    private static void AddSquares(double[] sums, double[] values, double sign)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += sign * values[i] * values[i];
        }
    }

    /// <summary>How much oftener a value of the row lies above one of those before than below.</summary>
    private static double Ordered(double[] row, double[] before)
    {
        var (sum, below, above) = (0.0, 0.0, before.Sum());
        for (var i = 0; i < row.Length; i++)
        {
            above -= before[i];
            sum += row[i] * (below - above);
            below += before[i];
        }

        return sum;
    }
}
