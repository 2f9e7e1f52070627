using System.Globalization;
using PainCost.Numerics.Searches;

namespace PainCost.Dependence.Matrices;

/// <summary>Says that correlations contradict one another, and which possible ones are nearest.</summary>
internal static class ImpossibleMatrix
{
    private const int MostNamed = 12;
    private const int Decimals = 4;

    /// <summary>
    /// What rounding to four decimals may take from an eigenvalue, for each row; thrice as much, for measures that stretch it.
    /// </summary>
    private const double FloorPerName = 3 * 0.5e-4;

    /// <summary>Of a matrix as stated.</summary>
    public static string Describe(CorrelationMatrix matrix)
    {
        var (stated, nearest) = (matrix.Values, Nearest(matrix));
        return Describe(matrix.Names, Pairs(matrix.Names.Count).Select(p => new NearestPair(
            matrix.Names[p.I], matrix.Names[p.J], stated[p.I, p.J], nearest[p.I, p.J], "")));
    }

    /// <summary>The nearest possible one, far enough inside that its four decimals are possible too.</summary>
    public static double[,] Nearest(CorrelationMatrix matrix) => NearestMatrix.To(matrix.Values, FloorPerName * matrix.Names.Count);

    /// <summary>Of pairs, each in its own measure.</summary>
    public static string Describe(IReadOnlyList<string> names, IEnumerable<NearestPair> pairs)
    {
        var changed = pairs.OrderByDescending(p => p.Change).ToList();
        var shown = changed.Where(p => Math.Round(p.Change, Decimals) > 0).Take(MostNamed).Select(p => p.ToString());
        return $"The correlations among {string.Join(", ", names.Select(n => $"'{n}'"))} contradict one another: no inputs can have them all. "
            + "A pair that is not stated counts as 0. "
            + $"The nearest that are possible: {string.Join("; ", shown)}. The largest change is {changed[0].Change.ToString("0.####", CultureInfo.InvariantCulture)}.";
    }

    public static IEnumerable<(int I, int J)> Pairs(int size) =>
        from i in Enumerable.Range(0, size) from j in Enumerable.Range(i + 1, size - i - 1) select (i, j);
}
