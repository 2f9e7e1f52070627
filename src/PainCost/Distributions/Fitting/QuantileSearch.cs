using PainCost.Distributions.Stated;
using PainCost.Numerics.Searches;

namespace PainCost.Distributions.Fitting;

/// <summary>Fits families to quantiles by least squares on their probabilities.</summary>
internal static class QuantileSearch
{
    private const int Fewest = 2;

    /// <exception cref="ArgumentException">The quantiles are none, or the family cannot be fitted to them.</exception>
    public static QuantileFit Fit(
        FitFamily family, IEnumerable<(double Probability, double Value)> quantiles, double low, double high,
        CancellationToken cancellation)
    {
        var ordered = StatedQuantiles.Checked("a fit", quantiles, low, high);
        if (ordered.Count < Fewest)
        {
            throw new ArgumentException(
                $"a fit needs at least {Fewest} quantiles but got {ordered.Count}; give two or three, such as those of 5 %, 50 % and 95 %");
        }

        var candidate = FitCandidates.All.First(c => c.Family == family);
        var (bottom, top) = FitFamilies.Bounds(family, low, high, ordered[0].Value, ordered[^1].Value);
        var scale = FitScale.OfQuantiles(bottom, top, ordered);
        var guess = candidate.Guess(scale);
        if (guess.Length > ordered.Count)
        {
            throw new ArgumentException($"{FitFamilies.Name(family)} has {guess.Length} free numbers and needs as many quantiles but got {ordered.Count}; give one more");
        }

        var found = Minimiser.Minimise(
            candidate.Badness(scale, d => ordered.Sum(q => Square(d.CumulativeProbability(q.Value) - q.Probability))), guess, cancellation);
        return new(family, candidate.Found(scale, found), ordered);
    }

    public static FitRanking<QuantileFit> FitAll(
        IEnumerable<(double Probability, double Value)> quantiles, double low, double high, CancellationToken cancellation)
    {
        var ordered = StatedQuantiles.Checked("a fit", quantiles, low, high);
        return Ranking.Of(family => Fit(family, ordered, low, high, cancellation), fit => fit.SumOfSquares);
    }

    private static double Square(double x) => x * x;
}
