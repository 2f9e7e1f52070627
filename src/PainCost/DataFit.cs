using PainCost.Numerics.Kernels;

namespace PainCost;

/// <summary>A distribution fitted to data by maximum likelihood, and how well it describes them.</summary>
public sealed class DataFit
{
    internal DataFit(FitFamily family, Distribution distribution, int parameters, IReadOnlyList<(double Value, double Weight)> data)
    {
        Family = family;
        Distribution = distribution;
        LogLikelihood = data.Sum(d => d.Weight * Elementary.Log(distribution.Density(d.Value)));
        Akaike = (2 * parameters) - (2 * LogLikelihood);
        KolmogorovSmirnov = Distance(distribution, data);
    }

    /// <summary>The family.</summary>
    public FitFamily Family { get; }

    /// <summary>The fitted distribution, in the unit of the data.</summary>
    public Distribution Distribution { get; }

    /// <summary>The sum of weight × ln density over the data; larger is better.</summary>
    public double LogLikelihood { get; }

    /// <summary>Akaike's criterion, 2 × parameters − 2 × log-likelihood: the best family has the least.</summary>
    public double Akaike { get; }

    /// <summary>The largest distance between the share of the data at or below a value and the probability there; in [0, 1].</summary>
    public double KolmogorovSmirnov { get; }

    /// <summary>The distribution and how well it describes the data.</summary>
    /// <returns>For example <c>gamma(shape=2.4, scale=1.3): log-likelihood -204.1, Kolmogorov-Smirnov distance 0.043</c>.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Distribution}: log-likelihood {LogLikelihood:G6}, Kolmogorov-Smirnov distance {KolmogorovSmirnov:0.####}");

    private static double Distance(Distribution distribution, IReadOnlyList<(double Value, double Weight)> data)
    {
        var total = data.Sum(d => d.Weight);
        double below = 0, largest = 0;
        foreach (var group in data.GroupBy(d => d.Value).OrderBy(g => g.Key))
        {
            var upTo = below + (group.Sum(d => d.Weight) / total);
            var probability = distribution.CumulativeProbability(group.Key);
            largest = Math.Max(largest, Math.Max(Math.Abs(probability - below), Math.Abs(upTo - probability)));
            below = upTo;
        }

        return largest;
    }
}
