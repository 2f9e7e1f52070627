using PainCost.Dependence.Matrices;

namespace PainCost.Dependence.Copulas;

/// <summary>Gathers pairs into groups that are drawn together, each with a matrix that must be possible.</summary>
internal static class CopulaGroups
{
    /// <exception cref="CorrelationException">A group's correlations contradict one another; each such group is a fault.</exception>
    public static IReadOnlyList<CopulaGroup> Of(IReadOnlyList<CorrelatedPair> pairs, Copula copula)
    {
        var (groups, faults) = (new List<CopulaGroup>(), new List<string>());
        foreach (var names in Joined([.. pairs.Where(p => p.Parameter != 0 || !copula.IsGaussian)]))
        {
            List<CorrelatedPair> inside = [.. pairs.Where(p => names.Contains(p.Stated.First) && names.Contains(p.Stated.Second))];
            var parameters = Matrix(names, inside);
            if (CopulaGroup.Of(parameters, copula) is { } group)
            {
                groups.Add(group);
            }
            else
            {
                faults.Add(ImpossibleMatrix.Describe(names, Nearest(parameters, inside, copula)));
            }
        }

        return faults.Count == 0 ? groups : throw new CorrelationException(faults);
    }

    /// <summary>
    /// The names of each group, in alphabetical order, so that neither the order of pairs nor that of inputs moves a draw.
    /// </summary>
    private static List<List<string>> Joined(IReadOnlyList<CorrelatedPair> pairs)
    {
        List<List<string>> groups = [];
        foreach (var pair in pairs)
        {
            var touched = groups.Where(g => g.Contains(pair.Stated.First) || g.Contains(pair.Stated.Second)).ToList();
            groups.RemoveAll(touched.Contains);
            groups.Add([.. touched.SelectMany(g => g).Append(pair.Stated.First).Append(pair.Stated.Second).Distinct()
                .Order(StringComparer.Ordinal)]);
        }

        return groups;
    }

    private static CorrelationMatrix Matrix(List<string> names, List<CorrelatedPair> pairs)
    {
        var rows = CorrelationMatrix.Identity(names.Count);
        foreach (var pair in pairs)
        {
            var (i, j) = (names.IndexOf(pair.Stated.First), names.IndexOf(pair.Stated.Second));
            rows[i, j] = rows[j, i] = pair.Parameter;
        }

        return CorrelationMatrix.Of(names, [.. names.Select((_, i) => names.Select((_, j) => rows[i, j]).ToArray())]);
    }

    private static IEnumerable<NearestPair> Nearest(CorrelationMatrix parameters, List<CorrelatedPair> pairs, Copula copula)
    {
        var spearman = PairMeasure.Spearman(copula);
        var nearest = ImpossibleMatrix.Nearest(parameters);
        return ImpossibleMatrix.Pairs(parameters.Names.Count).Select(p =>
        {
            var (first, second) = (parameters.Names[p.I], parameters.Names[p.J]);
            var stated =
                pairs.Find(pair =>
                (pair.Stated.First, pair.Stated.Second) == (first, second) || (pair.Stated.First, pair.Stated.Second) == (second, first));
            return stated?.Beside(nearest[p.I, p.J]) ?? Unstated(first, second, spearman.At(nearest[p.I, p.J]));
        });
    }

    private static NearestPair Unstated(string first, string second, double spearman) =>
        new(first, second, 0, spearman, nameof(CorrelationKind.Spearman).ToLowerInvariant());
}
