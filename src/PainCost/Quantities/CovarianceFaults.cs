using System.Globalization;
using PainCost.Numerics.Matrices;

namespace PainCost.Quantities;

/// <summary>What is wrong with a covariance matrix, by the names of its variables.</summary>
internal static class CovarianceFaults
{
    /// <summary>How far the two halves of a printed matrix may differ, as a share of the standard deviations.</summary>
    private const double Rounding = 1e-9;

    public static List<string> Of(IReadOnlyList<string> names, IReadOnlyList<double> means, IReadOnlyList<IReadOnlyList<double>> covariance)
    {
        if (names.Count == 0 || covariance.Count != names.Count || covariance.Any(row => row.Count != names.Count))
        {
            return [string.Create(CultureInfo.InvariantCulture, $"{names.Count} variables need a matrix of {names.Count} rows and columns, but it has {covariance.Count} rows of {string.Join(", ", covariance.Select(r => r.Count).Distinct())} numbers")];
        }

        List<string> faults =
        [
            .. names.Where(string.IsNullOrWhiteSpace).Select(_ => "a variable has no name"),
            .. names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => $"'{g.Key}' is there twice; give each its own name"),
            .. Indices(names).Where(i => !double.IsFinite(means[i]))
                .Select(i => $"the mean of '{names[i]}' must be finite but is {Text(means[i])}"),
            .. Indices(names).Where(i => !(covariance[i][i] > 0 && double.IsFinite(covariance[i][i])))
                .Select(i => $"the variance of '{names[i]}' must be finite and above 0 but is {Text(covariance[i][i])}"),
        ];
        if (faults.Count == 0)
        {
            faults.AddRange(
                from i in Indices(names)
                from j in Enumerable.Range(0, i)
                let fault =
                Pair(names, covariance, i, j)
                where fault is not null
                select fault);
        }

        if (faults.Count == 0 && Cholesky.Of(covariance.Count, (i, j) => covariance[i][j]).FirstDependent is >= 0 and var row)
        {
            faults.Add($"no quantities have these covariances: '{names[row]}' would be determined wholly by {string.Join(", ", names.Take(row).Select(n => $"'{n}'"))}, or vary less than nothing;"
                + " look for a wrong sign, for correlations given as covariances, or for a variable that is computed from the others and can be left out");
        }

        return faults;
    }

    private static string? Pair(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<double>> covariance, int i, int j)
    {
        var most = Math.Sqrt(covariance[i][i]) * Math.Sqrt(covariance[j][j]);
        var (one, other) = (covariance[i][j], covariance[j][i]);
        return !(Math.Abs(one - other) <= Rounding * most)
            ? $"the covariance of '{names[i]}' and '{names[j]}' is {Text(one)} in one half of the matrix and {Text(other)} in the other; they must be equal"
            : Math.Abs(one) < most ? null
            : $"the covariance of '{names[i]}' and '{names[j]}' must lie below {Text(most)}, the product of their standard errors, but is {Text(one)}";
    }

    private static IEnumerable<int> Indices(IReadOnlyList<string> names) => Enumerable.Range(0, names.Count);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
