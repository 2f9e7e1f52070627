using System.Globalization;

namespace PainCost.Dependence.Matrices;

/// <summary>What keeps a table of numbers from being a matrix of correlations at all.</summary>
internal static class MatrixFaults
{
    public static IEnumerable<string> Of(IReadOnlyList<string> names, double[,] values)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (values[i, i] != 1)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture, $"'{names[i]}' has correlation {values[i, i]:R} with itself; it must be 1.");
            }

            for (var j = 0; j < i; j++)
            {
                if (!(Math.Abs(values[i, j]) <= 1 && Math.Abs(values[j, i]) <= 1))
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"The correlation of '{names[j]}' and '{names[i]}' must lie in [-1, 1] but is {Wrong(values[j, i], values[i, j]):R}.");
                }
                else if (values[i, j] != values[j, i])
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"The correlation of '{names[j]}' and '{names[i]}' is {values[j, i]:R} above the diagonal and {values[i, j]:R} below; write the same.");
                }
            }
        }
    }

    private static double Wrong(double above, double below) => Math.Abs(above) <= 1 ? below : above;
}
