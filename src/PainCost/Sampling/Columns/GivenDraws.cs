namespace PainCost.Sampling.Columns;

/// <summary>Checks columns of draws that were made elsewhere.</summary>
internal static class GivenDraws
{
    public const int FewestDraws = 2;

    /// <summary>All that is wrong, each with what is allowed.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<(string Name, IReadOnlyList<double> Values)> columns)
    {
        if (columns.Count == 0)
        {
            yield return "at least one column is needed";
            yield break;
        }

        var draws = columns[0].Values.Count;
        if (draws < FewestDraws)
        {
            yield return FormattableString.Invariant($"at least {FewestDraws} draws are needed, but '{columns[0].Name}' has {draws}");
        }

        foreach (var twice in columns.GroupBy(column => column.Name).Where(group => group.Count() > 1))
        {
            yield return $"'{twice.Key}' is there twice; give each column its own name";
        }

        foreach (var (name, values) in columns)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                yield return "a column has no name";
            }

            if (values.Count != draws)
            {
                yield return FormattableString.Invariant(
                    $"'{name}' has {values.Count} draws but '{columns[0].Name}' has {draws}; leave out the draws that are not complete");
            }

            for (var draw = 0; draw < values.Count; draw++)
            {
                if (!double.IsFinite(values[draw]))
                {
                    yield return FormattableString.Invariant(
                        $"'{name}', draw {draw + 1}, is {values[draw]}, not a finite number; leave the draw out");
                    break;
                }
            }
        }
    }
}
