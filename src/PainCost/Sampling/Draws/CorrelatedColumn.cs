using PainCost.Dependence.Copulas;
using PainCost.Numerics.Sums;
using PainCost.Sampling.Tables;

namespace PainCost.Sampling.Draws;

/// <summary>
/// Draws of an input that goes together with others: a weighted sum of independent normal scores, each by the points of its own input,
/// made into a coordinate again, and of that the quantile. Under Student's t all scores of a draw are divided by one common scale.
/// </summary>
internal sealed class CorrelatedColumn : IColumn
{
    /// <summary>Draws at a time, whole granules; few enough for the stack and the nearest cache.</summary>
    private const int Stretch = 256;

    private static readonly Distribution Normal = Distribution.Normal(mean: 0, standardError: 1);

    private readonly (IColumn Scores, double Weight)[] parts;
    private readonly IColumn? squaredScale;
    private readonly ScoreTable table;
    private readonly IQuantiles quantiles;

    private CorrelatedColumn(CopulaGroup group, Input input, Func<string, Distribution, IColumn> independent)
    {
        parts = [.. group.Parts(input.Name).Select(part => (independent(part.Name, Normal), part.Weight))];
        var degrees = group.Copula.DegreesOfFreedom;
        squaredScale = group.Copula.IsGaussian ? null
            : independent(group.ScaleName, Distribution.GammaFromShape(0.5 * degrees, 2 / degrees));
        table = ScoreTable.Of(group.Copula);
        quantiles = InputQuantiles.Of(input);
    }

    /// <summary>The column of a group's member.</summary>
    /// <param name="group">The group.</param>
    /// <param name="input">The member.</param>
    /// <param name="alone">Draws of an input by the points of a name, as though nothing went together with it.</param>
    /// <param name="independent">Draws of a smooth distribution by the points of a name.</param>
    public static IColumn Of(
        CopulaGroup group, Input input, Func<Input, string, IColumn> alone, Func<string, Distribution, IColumn> independent) =>
        // Under the Gaussian the first member's score is its own, and one that goes wholly with another has the other's: no sum, the same
        // points.
        group.Copula.IsGaussian && group.Parts(input.Name) is [(var name, 1)]
            ? alone(input, name)
            : new CorrelatedColumn(group, input, independent);

    public void Fill(long firstDraw, Span<double> block)
    {
        Span<double> scratch = stackalloc double[Stretch];
        for (var start = 0; start < block.Length; start += Stretch)
        {
            var stretch = block.Slice(start, Math.Min(Stretch, block.Length - start));
            FillStretch(firstDraw + start, stretch, scratch[..stretch.Length]);
        }
    }

    private void FillStretch(long firstDraw, Span<double> stretch, Span<double> scratch)
    {
        parts[0].Scores.Fill(firstDraw, stretch);
        Elementwise.Multiply(stretch, parts[0].Weight, stretch);
        foreach (var (scores, weight) in parts.AsSpan(1))
        {
            scores.Fill(firstDraw, scratch);
            Elementwise.FusedMultiplyAdd(scratch, weight, stretch, stretch);
        }

        if (squaredScale is not null)
        {
            squaredScale.Fill(firstDraw, scratch);
            Elementwise.Sqrt(scratch, scratch);
            Elementwise.Divide(stretch, scratch, stretch);
        }

        table.ToBits(stretch);
        quantiles.Apply(stretch);
    }
}
