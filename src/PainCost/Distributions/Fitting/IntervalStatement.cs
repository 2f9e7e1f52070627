using PainCost.Distributions.Bounded;
using PainCost.Distributions.Composed;
using PainCost.Distributions.Positive;
using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Fitting;

/// <summary>Distributions stated by the ends of an interval and the share of the probability between them.</summary>
internal static class IntervalStatement
{
    private const string MeanAndInterval = "a mean with an interval";

    /// <summary>Below it a mean need not lie between the skewness and the ends as the search needs it.</summary>
    private const double LeastLevel = 0.8;

    /// <summary>Interval sides that differ by less are alike: the curve would be a normal seen from far away.</summary>
    private const double Alike = 1e-7;

    /// <summary>Of the normal score of the ends: up to it the sides' ratio rises with sigma.</summary>
    private const double LargestSigma = 0.9;

    private const int Halvings = 200;

    /// <summary>Ends of a lognormal with a variance, and of a uniform with one.</summary>
    private const double Farthest = 1e6;

    private const double Widest = 1e149;

    public static Distribution LogNormal(DistributionText text)
    {
        const string family = "a lognormal from an interval";
        Possible.Positive(family, "low", text["low"]);
        Possible.Range(family, text["low"], text["high"]);
        var (mu, sigma) = IntervalFit.LogNormal(text["low"], text["high"], Possible.Level(family, text["level"]));
        return LogNormalDistribution.Of(text, mu, sigma);
    }

    public static Distribution Beta(DistributionText text)
    {
        const string family = "a beta from an interval";
        Possible.Share(family, "low", text["low"]);
        Possible.Share(family, "high", text["high"]);
        Possible.Range(family, text["low"], text["high"]);
        var (alpha, beta) = IntervalFit.Beta(text["low"], text["high"], Possible.Level(family, text["level"]));
        return BetaDistribution.FromShapes(text, alpha, beta);
    }

    public static Distribution Pert(DistributionText text)
    {
        const string family = "a pert from an interval";
        Possible.Range(family, text["low"], text["high"]);
        Possible.Between(family, text["low"], text["mode"], text["high"]);
        var (least, most) = IntervalFit.Pert(text["mode"], text["low"], text["high"], Possible.Level(family, text["level"]));
        return StretchedBetaDistribution.FromMode(text, least, text["mode"], most);
    }

    /// <summary>A lognormal moved, and turned round where the longer side is below; a normal where the sides are alike.</summary>
    public static Distribution Mean(DistributionText text)
    {
        double mean = text["mean"], low = text["low"], high = text["high"], level = Possible.Level(MeanAndInterval, text["level"]);
        Possible.Range(MeanAndInterval, low, high);
        if (!(mean > low && mean < high && level >= LeastLevel))
        {
            throw new ArgumentException(
                $"{MeanAndInterval} needs a mean between low and high and a level from {Possible.Text(LeastLevel)} to below 1 but got mean {Possible.Text(mean)}"
                + $" from {Possible.Text(low)} to {Possible.Text(high)} and level {Possible.Text(level)}; write fit(normal, ...) with the ends as quantiles");
        }

        var score = NormalQuantile.Upper((1 - level) / 2);
        double below = mean - low, above = high - mean, ratio = Math.Max(above / below, below / above);
        if (ratio - 1 <= Alike)
        {
            return MovedDistribution.Placed(text, Distribution.Normal(mean: 0, standardError: 1), (high - low) / (2 * score), mean);
        }

        var sigma = Sigma(ratio, score, text);
        var scale = Math.Max(above, below) / LongSide(sigma, score) * Math.Sign(above - below);
        return MovedDistribution.Placed(
            text, Distribution.LogNormalFromLogScale(mu: 0, sigma: sigma), scale, mean - (scale * Elementary.Exp(0.5 * sigma * sigma)));
    }

    /// <summary>The sigma at which the two sides have the ratio, by halving: the ratio rises from 1 with sigma.</summary>
    private static double Sigma(double ratio, double score, DistributionText text)
    {
        double from = 0, to = LargestSigma * score;
        if (!(LongSide(to, score) >= ratio * ShortSide(to, score)))
        {
            throw new ArgumentException(
                $"{MeanAndInterval} needs sides that are less unlike: {Possible.Text(ratio)} times is more than {Possible.Text(Math.Round(LongSide(to, score) / ShortSide(to, score), 2))};"
                + $" leave out the mean and write {WithoutMean(text)}");
        }

        for (var i = 0; i < Halvings; i++)
        {
            var middle = 0.5 * (from + to);
            (from, to) = LongSide(middle, score) < ratio * ShortSide(middle, score) ? (middle, to) : (from, middle);
        }

        return 0.5 * (from + to);
    }

    private static string WithoutMean(DistributionText text)
    {
        var ends = $"low={Possible.Text(text["low"])}, high={Possible.Text(text["high"])}";
        return text["low"] > 0 && text["high"] / text["low"] < Farthest ? $"lognormal({ends}, level={Possible.Text(text["level"])})"
            : text["high"] - text["low"] is > 1 / Widest and < Widest ? $"uniform({ends})" : "another interval in another unit";
    }

    /// <summary>e^(sigma z) − e^(sigma²/2), the upper end above the mean of a lognormal with mu 0.</summary>
    private static double LongSide(double sigma, double score) =>
        ElementaryTails.ExpMinusOne(sigma * score) - ElementaryTails.ExpMinusOne(0.5 * sigma * sigma);

    private static double ShortSide(double sigma, double score) =>
        ElementaryTails.ExpMinusOne(0.5 * sigma * sigma) - ElementaryTails.ExpMinusOne(-sigma * score);
}
