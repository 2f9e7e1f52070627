using System.Numerics;
using PainCost.Attribution.Designs;

namespace PainCost.Attribution;

/// <summary>Weights by which a sample is computed again and again, so that the spread of the answers is the error of the first.</summary>
/// <remarks>Immutable. The variance is the sum over replicates of a factor times the squared distance from the answer of the whole
/// sample.</remarks>
public sealed class ReplicateWeights
{
    private readonly Func<int, double[]> weights;

    private ReplicateWeights(ReplicateMethod method, IReadOnlyList<double> factors, double degreesOfFreedom, Func<int, double[]> weights)
    {
        (Method, Factors, DegreesOfFreedom, this.weights) = (method, factors, degreesOfFreedom, weights);
    }

    /// <summary>How the weights were made.</summary>
    public ReplicateMethod Method { get; }

    /// <summary>How many replicates there are.</summary>
    public int Count => Factors.Count;

    /// <summary>What each squared distance is multiplied by.</summary>
    public IReadOnlyList<double> Factors { get; }

    /// <summary>For Student's t.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>The stratified jackknife (JKn), a replicate for each cluster.</summary>
    /// <param name="sample">A sample with at most 10,000 clusters and two or more in each stratum.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">A stratum has one cluster, or there are too many clusters.</exception>
    public static ReplicateWeights Jackknife(SurveySample sample)
    {
        var layout = Layout(sample);
        if (layout.StratumOf.Length > 10_000)
        {
            throw new ArgumentException(
                $"A jackknife of {layout.StratumOf.Length} clusters is a replicate for each: name a column of clusters, or bootstrap.");

        }

        var factors = layout.StratumOf.Select(stratum => (layout.Sizes[stratum] - 1.0) / layout.Sizes[stratum]);
        return new(ReplicateMethod.Jackknife, [.. factors], layout.DegreesOfFreedom, left =>
        {
            var size = (double)layout.Sizes[layout.StratumOf[left]];
            return layout.Rescaled(cluster => cluster == left ? 0
                : layout.StratumOf[cluster] == layout.StratumOf[left] ? size / (size - 1) : 1);
        });
    }

    /// <summary>Balanced repeated replication, by the columns of a Hadamard matrix.</summary>
    /// <param name="sample">A sample with two clusters in each stratum.</param>
    /// <param name="fay">What a cluster that is left out still counts, in [0, 1): 0 for not at all; Fay's 0.3 or 0.5 keeps every group in
    /// sight.</param>
    /// <returns>The weights: as many replicates as the next power of two above the number of strata.</returns>
    /// <exception cref="ArgumentException">A stratum has another number of clusters than two.</exception>
    public static ReplicateWeights Balanced(SurveySample sample, double fay = 0)
    {
        var layout = Layout(sample);
        if (!(fay >= 0 && fay < 1) || layout.Sizes.Any(size => size != 2))
        {
            throw new ArgumentException("Balanced replication needs two clusters in each stratum, and a factor of Fay of 0 or more "
                + "below 1; take the jackknife for other designs.");
        }

        var count = (int)BitOperations.RoundUpToPowerOf2((uint)layout.StrataCount + 1);
        var isSecond = layout.SecondInStratum();
        var factors = Enumerable.Repeat(1 / (count * (1 - fay) * (1 - fay)), count);
        return new(ReplicateMethod.Balanced, [.. factors], layout.DegreesOfFreedom, replicate => layout.Rescaled(cluster =>
        {
            // Sylvester's matrix; its first column is all alike and belongs to no stratum.
            var isEven = int.IsEvenInteger(int.PopCount(replicate & (layout.StratumOf[cluster] + 1)));
            return isEven == isSecond[cluster] ? 2 - fay : fay;
        }));
    }

    /// <summary>The bootstrap of clusters within strata, one fewer than there are in each.</summary>
    /// <param name="sample">A sample with two or more clusters in each stratum.</param>
    /// <param name="count">How many replicates; from 2.</param>
    /// <param name="seed">What the draws are made from.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">A stratum has one cluster, or there are fewer than two replicates.</exception>
    public static ReplicateWeights Bootstrap(SurveySample sample, int count, ulong seed)
    {
        var layout = Layout(sample);
        return count < 2 ? throw new ArgumentException("A bootstrap needs two replicates or more; 500 are usual.")
            : new(ReplicateMethod.Bootstrap, [.. Enumerable.Repeat(1.0 / count, count)], layout.DegreesOfFreedom, replicate =>
            {
                var factors = Resampling.Factors(layout, seed, replicate);
                return layout.Rescaled(cluster => factors[cluster]);
            });
    }

    /// <summary>Weights that came with the survey.</summary>
    /// <param name="data">The people.</param>
    /// <param name="columns">A column of weights for each replicate, 0 or above; at least two.</param>
    /// <param name="method">How the producer of the survey made them.</param>
    /// <param name="factor">What each squared distance is multiplied by, as the producer states it; above 0.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">A column is missing or has cells that are no weights, or there are fewer than two.</exception>
    public static ReplicateWeights Stated(Microdata data, IReadOnlyList<string> columns, ReplicateMethod method, double factor)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count < 2 || !(factor > 0))
        {
            throw new ArgumentException("Replicate weights are two columns or more, with a factor above 0 that their producer states.");
        }

        var read = columns.Select(column => DesignLayout.ReadWeights(data, column)).ToList();
        return new(method, [.. Enumerable.Repeat(factor, read.Count)], read.Count - 1, replicate => read[replicate]);
    }

    internal double[] Weights(int replicate) => weights(replicate);

    private static DesignLayout Layout(SurveySample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        return sample.Layout.Single == 0 ? sample.Layout

            : throw new ArgumentException("A stratum has one cluster only: nothing is left when it is left out; join it to a neighbour.");

    }
}
