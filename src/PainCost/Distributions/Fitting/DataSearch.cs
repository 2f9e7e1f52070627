using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Searches;

namespace PainCost.Distributions.Fitting;

/// <summary>Fits families to data by maximum likelihood.</summary>
internal static class DataSearch
{
    /// <exception cref="ArgumentException">The data are none, or the family cannot be fitted to them.</exception>
    public static DataFit Fit(
        FitFamily family, IReadOnlyList<(double Value, double Weight)> data, double low, double high, CancellationToken cancellation)
    {
        var (bottom, top) = FitFamilies.Bounds(family, low, high, data.Min(d => d.Value), data.Max(d => d.Value));
        if (family is FitFamily.Triangular or FitFamily.Pert && !double.IsFinite(bottom))
        {
            throw new ArgumentException($"{FitFamilies.Name(family)} cannot find its bounds from data, whose extremes grow with their number; give a low and a high");
        }

        var candidate = FitCandidates.All.First(c => c.Family == family);
        var scale = FitScale.OfData(bottom, top, data);
        var guess = candidate.Guess(scale);
        var found = Minimiser.Minimise(
            candidate.Badness(scale, d => -data.Sum(p => p.Weight * Elementary.Log(d.Density(p.Value)))), guess, cancellation);
        if (candidate.OnBound(found) is { } reason)
        {
            throw new ArgumentException(reason);
        }

        return new(family, candidate.Found(scale, found), guess.Length, data);
    }

    public static FitRanking<DataFit> FitAll(
        IReadOnlyList<(double Value, double Weight)> data, double low, double high, CancellationToken cancellation) =>
        Ranking.Of(family => Fit(family, data, low, high, cancellation), fit => fit.Akaike);

    /// <summary>The data with their weights, 1 where none are given; those of weight 0 left out.</summary>
    /// <exception cref="ArgumentException">They are not finite, not of one number, or not at least two values that differ.</exception>
    public static List<(double Value, double Weight)> Checked(IEnumerable<double> values, IEnumerable<double>? weights)
    {
        var all = values.ToList();
        var given = weights?.ToList() ?? [.. Enumerable.Repeat(1.0, all.Count)];
        if (all.Count != given.Count)
        {
            throw new ArgumentException(
                $"a fit needs one weight for each value but got {given.Count} for {all.Count}; write 1 where there is none");
        }

        var wrong = Enumerable.Range(0, all.Count)
            .FirstOrDefault(i => !double.IsFinite(all[i]) || !(given[i] >= 0 && double.IsFinite(given[i])), -1);
        if (wrong >= 0)
        {
            throw new ArgumentException(
                $"a fit needs finite values and weights of at least 0 but in place {wrong + 1} are {Possible.Text(all[wrong])} and {Possible.Text(given[wrong])}; leave it out");
        }

        var data = all.Zip(given).Where(d => d.Second > 0).ToList();
        return data.Select(d => d.First).Distinct().Take(2).Count() == 2 ? data : throw new ArgumentException(
            "a fit needs at least two values that differ; write a single value alone for a fixed one");
    }
}
