using PainCost.Numerics.Sums;
using PainCost.Sampling.Ranks;

namespace PainCost.Sensitivity.Variance;

/// <summary>From one output's evaluations to its indices with their intervals.</summary>
internal sealed class IndexEstimator(SaltelliDesign design, int rows, Bootstrap bootstrap, double level)
{
    public SobolOutput Estimate(ModelOutput output, double[][] values, IReadOnlyList<IReadOnlyList<PainCost.Input>> inputs)
    {
        var scale = BinaryScale.Of(values);
        Array.ForEach(values, column => scale.Apply(column));
        var terms = new SaltelliTerms(design, values, rows);
        var plain = terms.PlainSums;
        var (mean, variance) = (terms.MeanOf(plain), terms.VarianceOf(plain));
        if (!double.IsFinite(variance))
        {
            throw new ArithmeticException(
                $"'{output.Name}' is not a finite number in some of the {rows} rows. A simulation with the same seed names the draw; "
                + "bound the input that reaches an illegal value, for example with a truncated normal, a beta or a gamma.");
        }

        if (SobolOutput.IsRounding(mean, variance))
        {
            return new SobolOutput(output.Name, output.Unit, scale.Restore(mean), 0, 0, [], []);
        }

        var resampled = bootstrap.Sums(terms.Columns);
        IndexEstimate Of(Func<double[], double> index) => Interval(index(plain), resampled, index);
        var indices = Enumerable.Range(0, design.Factors.Count).Select(i => new SobolIndex(
            design.Factors[i].Name, inputs[i], Of(sums => terms.FirstOf(sums, i)), Of(sums => terms.TotalOf(sums, i))));
        var pairs = from second in Enumerable.Range(0, design.HasPairs ? design.Factors.Count : 0)
                    from first in Enumerable.Range(0, second)
                    select new SobolPair(
                        design.Factors[first].Name, design.Factors[second].Name, Of(sums => terms.PairOf(sums, first, second)));
        return new SobolOutput(
            output.Name, output.Unit, scale.Restore(mean), scale.RestoreSquare(variance), scale.Restore(Math.Sqrt(variance)),
            [.. indices.OrderByDescending(index => index.Total.Value)],
            [.. pairs.OrderByDescending(pair => pair.Share.Value)]);
    }

    /// <summary>The percentiles of the resampled indices (Efron 1979).</summary>
    private IndexEstimate Interval(double value, double[][] resampled, Func<double[], double> index)
    {
        var all = Array.ConvertAll(resampled, sums => index(sums));
        Array.Sort(all);
        double At(double probability)
        {
            var rank = PercentileRank.Of(probability, all.Length);
            return rank.Interpolate(all[rank.Lower], all[rank.Upper]);
        }

        return new IndexEstimate(value, At((1 - level) / 2), At((1 + level) / 2));
    }
}
