using System.Globalization;
using PainCost.Evidence;

namespace PainCost.Impact.Reading;

/// <summary>One row of a plan with the year that it is for.</summary>
/// <param name="Name">The name before the year, such as <c>uptake</c>.</param>
/// <param name="Year">The year of its stratum, from 1; null when it holds in every year that has no row of its own.</param>
/// <param name="Input">The figure, with its source.</param>
internal sealed record PlanRow(string Name, int? Year, Input Input)
{
    private const string Prefix = "year ";

    /// <summary>Where the row stands, for a message.</summary>
    public string Where => Input.Provenance is { Location.Length: > 0 } p ? $", {p.Location}" : "";

    public Distribution Distribution => Input.Distribution;

    public static PlanRow Of(EvidenceRow row, Input input, List<string> problems)
    {
        if (row.Stratum.Length == 0)
        {
            return new PlanRow(row.Input, Year: null, input);
        }

        var read = new PlanRow(row.Input, YearOf(row.Stratum), input);
        if (read.Year is null)
        {
            problems.Add($"'{row.Input}'{read.Where}: the stratum '{row.Stratum}' is no year; write year 1, year 2 and so on, or leave it empty for every year.");
        }

        return read;
    }

    private static int? YearOf(string stratum) =>
        stratum.StartsWith(Prefix, StringComparison.Ordinal)
        && stratum[Prefix.Length] != '0'
        && int.TryParse(stratum.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
}
