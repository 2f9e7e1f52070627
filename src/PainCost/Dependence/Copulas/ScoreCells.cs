namespace PainCost.Dependence.Copulas;

/// <summary>
/// A distribution on the axis of normal scores, cut where it has points of probability: a cell for each point, and narrow ones between.
/// </summary>
/// <remarks>
/// A distribution by steps says its points itself. Of others a point is where the quantile function stays the same from one score of the
/// grid to the next; what is narrower holds too little to matter for a correlation.
/// </remarks>
internal sealed class ScoreCells
{
    /// <summary>The width of a cell without a point, and of the panels that integrals are taken over.</summary>
    public const double Width = 1.0 / 16;

    /// <summary>Steps beyond so many are looked for on the grid like those of any other distribution.</summary>
    private const int MostSteps = 256;

    private readonly ScorePoint[] points;

    private ScoreCells(Distribution distribution, ScorePoint[] points)
    {
        (Distribution, this.points) = (distribution, points);
        var (from, to) = (-NormalScores.End, NormalScores.End);
        var grid = Enumerable.Range(1, (int)(2 * NormalScores.End / Width) - 1).Select(k => (k * Width) - NormalScores.End);
        Edges =
        [
            .. points.SelectMany(p => new[] { p.From, p.To })
                .Concat(grid.Where(z => !points.Any(p => z > p.From && z < p.To)))
                .Append(from).Append(to).Where(z => z >= from && z <= to).Distinct().Order(),
        ];
    }

    public Distribution Distribution { get; }

    public bool HasPoints => points.Length > 0;

    /// <summary>Where cells begin and end, ascending.</summary>
    public double[] Edges { get; }

    public int Count => Edges.Length - 1;

    public static ScoreCells Of(Distribution distribution) => new(distribution, Points(distribution));

    /// <summary>The point whose cell holds the score; null where there is none.</summary>
    public ScorePoint? PointAt(double score) => Array.Find(points, p => score > p.From && score < p.To);

    /// <summary>The sum of a power of the probabilities of points: what ties take from a measure of ranks.</summary>
    public double Ties(int power) => points.Sum(p => Enumerable.Repeat(p.Probability, power).Aggregate((a, b) => a * b));

    private static ScorePoint[] Points(Distribution distribution) =>
        distribution.Steps is { } steps && steps.Values.Length <= MostSteps
            ? [.. steps.Values.Select((value, i) => ScorePoint.Of(
                value, steps.Below[i], steps.FromHere[i], i + 1 < steps.Values.Length ? steps.FromHere[i + 1] : 0))]
            : [.. Flats(NormalScores.Quantiles(distribution)).Select(value => ScorePoint.Of(distribution, value))];

    /// <summary>The values at which neighbours of the grid are equal, but for tails where a quantile has reached an end.</summary>
    private static IEnumerable<double> Flats(double[] quantiles) => quantiles.Zip(quantiles.Skip(1))
        .Where((pair, i) => pair.First == pair.Second && Math.Abs(NormalScores.At(i)) < 6).Select(pair => pair.First).Distinct();
}
