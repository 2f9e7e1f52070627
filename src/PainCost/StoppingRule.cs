using PainCost.Sampling.Ranks;

namespace PainCost;

/// <summary>When a simulation has drawn enough: the Monte Carlo error of means and percentiles is under a share of their values.</summary>
public sealed record StoppingRule
{
    private const long UsualMostDraws = 100_000_000;

    /// <summary>A rule with a bound.</summary>
    /// <param name="relativeError">
    /// The largest Monte Carlo error, as a share of the figure it belongs to, in (0, 1); 0.001 is 0.1 %.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is outside (0, 1) or not a number.</exception>
    public StoppingRule(double relativeError)
    {
        RankCheck.Share(relativeError, "The bound of a relative Monte Carlo error");
        RelativeError = relativeError;
    }

    /// <summary>The largest Monte Carlo error, as a share of the figure it belongs to; a bare number in (0, 1).</summary>
    public double RelativeError { get; }

    /// <summary>The outputs whose mean, and percentiles, must be that good; none named means every output.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>
    /// The probabilities of the percentiles that must be that good beside the mean, each in (0, 1); usually none, or 0.025 and 0.975.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A probability is outside (0, 1) or not a number.</exception>
    public IReadOnlyList<double> Percentiles
    {
        get;
        init
        {
            foreach (var probability in value)
            {
                RankCheck.Share(probability, "The probability of a percentile");
            }

            field = [.. value];
        }
    } = [];

    /// <summary>Is told after each look that does not meet the bound how many draws it will take; null for nobody.</summary>
    public IProgress<StoppingForecast>? Forecasts { get; init; }

    /// <summary>Where to stop if the bound is not met before: draws, at least 2. A hundred million unless told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2.</exception>
    public long MostDraws
    {
        get;
        init
        {
            field = value >= 2 ? value : throw new ArgumentOutOfRangeException(
                null, "A rule stops at 2 draws at the earliest: a standard deviation needs two. 100,000,000 are usual.");
        }
    } = UsualMostDraws;
}
