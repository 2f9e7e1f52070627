namespace PainCost.Texts.Names;

/// <summary>
/// How many letters must be added, dropped, changed or swapped with their neighbour to make one word of another (Damerau 1964), no part
/// edited twice.
/// </summary>
internal static class EditDistance
{
    public static int Between(string first, string second)
    {
        var (before, above) = (new int[second.Length + 1], new int[second.Length + 1]);
        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        for (var i = 1; i <= first.Length; i++)
        {
            (before, above, row) = (above, row, before);
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var changed = above[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, 1 + Math.Min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[^1];
    }
}
