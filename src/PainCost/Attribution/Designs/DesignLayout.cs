using PainCost.Numerics.Sums;

namespace PainCost.Attribution.Designs;

/// <summary>The rows of a table in the strata and clusters of their survey.</summary>
internal sealed class DesignLayout
{
    public DesignLayout(Microdata data, SurveyDesign design)
    {
        Rule = design.SingleUnits;
        Raw = design.Weight is { } weight ? ReadWeights(data, weight) : Ones(data.Count);
        Total = FixedOrder.Sum(Raw);
        var scale = data.Count / Total;
        Weights = Array.ConvertAll(Raw, w => w * scale);
        var strata = design.Stratum is { } stratum ? data.Labels(stratum) : Labels.One(data.Count);
        var clusters = design.Cluster is { } cluster ? data.Labels(cluster) : Labels.Each(data.Count);
        (Clusters, StratumOf) = Nested(strata, clusters);
        StrataCount = strata.Names.Count;
        Sizes = new int[StrataCount];
        foreach (var s in StratumOf)
        {
            Sizes[s]++;
        }

        var single = Enumerable.Range(0, StrataCount).Where(s => Sizes[s] == 1).ToList();
        Single = single.Count;
        if (Single > 0 && Rule == SingleUnitRule.Refuse)
        {
            throw new ArgumentException(
                $"The stratum '{strata.Names[single[0]]}' has one {(design.Cluster is null ? "row" : "cluster")} only"
                + $"{(Single > 1 ? $", and so have {Single - 1} more strata" : "")}: no variance within it can be seen. "
                + "Join it to a neighbour, or state a rule for single units (certainty, centred or average).");
        }
    }

    /// <summary>Weights whose mean is one, so that their scale has no effect.</summary>
    public double[] Weights { get; }

    /// <summary>Weights as they stand in the file.</summary>
    public double[] Raw { get; }

    /// <summary>The sum of the weights as they stand in the file.</summary>
    public double Total { get; }

    /// <summary>The cluster of each row, numbered through all strata.</summary>
    public int[] Clusters { get; }

    /// <summary>The stratum of each cluster.</summary>
    public int[] StratumOf { get; }

    /// <summary>The number of clusters in each stratum.</summary>
    public int[] Sizes { get; }

    public int StrataCount { get; }

    /// <summary>The number of strata with one cluster.</summary>
    public int Single { get; }

    public SingleUnitRule Rule { get; }

    /// <summary>Clusters less strata.</summary>
    public int DegreesOfFreedom => StratumOf.Length - StrataCount;

    /// <summary>A column of weights.</summary>
    /// <exception cref="ArgumentException">One is below 0, or none above.</exception>
    public static double[] ReadWeights(Microdata data, string name)
    {
        var weights = data.Numbers(name);
        var bad = Array.FindIndex(weights, w => !(w >= 0 && double.IsFinite(w)));
        return bad >= 0
            ? throw new ArgumentException($"{data.Place(bad)}, column '{name}': a weight must be 0 or above but is {weights[bad]:R}.")
            : weights.Any(w => w > 0) ? weights : throw new ArgumentException($"The column '{name}' has no weight above 0.");
    }

    /// <summary>The weights of rows times what their clusters are to count.</summary>
    public double[] Rescaled(Func<int, double> factor)
    {
        var factors = new double[StratumOf.Length];
        for (var cluster = 0; cluster < factors.Length; cluster++)
        {
            factors[cluster] = factor(cluster);
        }

        return [.. Weights.Select((w, i) => w * factors[Clusters[i]])];
    }

    /// <summary>Whether each cluster is not the first of its stratum.</summary>
    public bool[] SecondInStratum()
    {
        var seen = new bool[StrataCount];
        return [.. StratumOf.Select(stratum => seen[stratum] || !(seen[stratum] = true))];
    }

    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }

    // A number of a cluster may be used again in another stratum.
    private static (int[] ClusterOfRow, int[] StratumOfCluster) Nested(Labels strata, Labels clusters)
    {
        var (known, stratumOf) = (new Dictionary<(int, int), int>(), new List<int>());
        var ofRow = new int[strata.Codes.Length];
        for (var i = 0; i < ofRow.Length; i++)
        {
            var pair = (strata.Codes[i], clusters.Codes[i]);
            if (!known.TryGetValue(pair, out var index))
            {
                known[pair] = index = stratumOf.Count;
                stratumOf.Add(pair.Item1);
            }

            ofRow[i] = index;
        }

        return (ofRow, [.. stratumOf]);
    }
}
