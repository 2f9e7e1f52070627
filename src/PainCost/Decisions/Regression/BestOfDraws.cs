using PainCost.Sampling.Passes;

namespace PainCost.Decisions.Regression;

/// <summary>Which option is the best on average, and how far the best of each draw is above it.</summary>
internal sealed class BestOfDraws
{
    private readonly double[] regrets;

    /// <param name="gains">
    /// For each option, its figure in each draw; more is better. The options stand in an order of their own, such as that of their names.
    /// </param>
    /// <param name="cancellation">Looked at between stretches of the draws.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public BestOfDraws(double[][] gains, CancellationToken cancellation)
    {
        Means = [.. gains.Select(Numerics.Sums.Means.Of)];
        Best = Array.IndexOf(Means, Means.Max());
        (Wins, regrets) = (new long[gains.Length], new double[gains[0].Length]);
        Stretches.Each(regrets.Length, cancellation, (first, end) => Compare(gains, first, end));
        Gain = Numerics.Sums.Means.Of(regrets);
    }

    /// <summary>Each option's mean.</summary>
    public double[] Means { get; }

    /// <summary>The option with the best mean; of equals, the first.</summary>
    public int Best { get; }

    /// <summary>In how many draws no other option is better than each; a draw with several equally good counts for all of them.</summary>
    public long[] Wins { get; }

    /// <summary>The mean over the draws of the best figure, less the best mean: what perfect information gains.</summary>
    public double Gain { get; }

    /// <summary>The Monte Carlo error of <see cref="Gain"/>.</summary>
    public double StandardError => Numerics.Sums.Means.StandardError(regrets);

    private void Compare(double[][] gains, int first, int end)
    {
        for (var draw = first; draw < end; draw++)
        {
            var most = gains[0][draw];
            for (var option = 1; option < gains.Length; option++)
            {
                most = Math.Max(most, gains[option][draw]);
            }

            for (var option = 0; option < gains.Length; option++)
            {
                Wins[option] += gains[option][draw] >= most ? 1 : 0;
            }

            regrets[draw] = most - gains[Best][draw];
        }
    }
}
