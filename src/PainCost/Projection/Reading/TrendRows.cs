using PainCost.Evidence;
using PainCost.Evidence.Checks;

namespace PainCost.Projection.Reading;

/// <summary>Reads trends from evidence rows.</summary>
internal static class TrendRows
{
    public const string Cases = "trend of cases per person";
    public const string Cost = "trend of cost per case";

    private const string OfComponent = Cost + ": ";

    public static ProjectionTrends Read(Profile rows)
    {
        var all = rows.Rows.Zip(rows.Inputs).ToList();
        var problems = all.SelectMany(pair => Faults(pair.First, pair.Second)).Select(problem => $"{rows.Name}: {problem}").ToList();
        return problems.Count > 0 ? throw new FaultsException(problems) : new ProjectionTrends
        {
            CasesPerPerson = all.Where(pair => pair.First.Input == Cases)
                .ToDictionary(pair => pair.First.Stratum, pair => pair.Second, StringComparer.Ordinal).AsReadOnly(),
            CostPerCase = all.Where(pair => pair.First.Input != Cases)
                .ToDictionary(pair => Component(pair.First.Input), pair => pair.Second, StringComparer.Ordinal).AsReadOnly(),
        };
    }

    /// <summary>Why an input cannot be a trend; nothing when it can.</summary>
    public static IEnumerable<string> Faults(Input input)
    {
        var where = input.Provenance is { Location.Length: > 0 } p ? $", {p.Location}" : "";
        if (!input.Unit.IsOne)
        {
            yield return $"'{input.Name}'{where} must be a bare number, 0.02 for 2 % a year, but is in {input.Unit}.";
        }
        else if (!(Limits.Lowest(input.Distribution) > -1))
        {
            yield return $"'{input.Name}'{where} must be above −1 in every draw but is {input.Distribution}; bound it with .truncate(low=-0.5, high=0.5) or the like.";
        }
    }

    private static IEnumerable<string> Faults(EvidenceRow row, Input input)
    {
        var where = row.Line > 0 ? FormattableString.Invariant($", {row.File}({row.Line})") : "";
        var isCost = row.Input == Cost
            || (row.Input.StartsWith(OfComponent, StringComparison.Ordinal) && row.Input.Length > OfComponent.Length);
        if (row.Input != Cases && !isCost)
        {
            return [$"'{row.Input}'{where} is no trend. There are '{Cases}', of all or of a stratum, and '{Cost}', of all or '{OfComponent}health care'."];
        }

        return isCost && row.Stratum.Length > 0
            ? [$"'{row.Input}'{where} is one for all strata; leave its stratum empty."]
            : Faults(input);
    }

    private static string Component(string name) => name == Cost ? "" : name[OfComponent.Length..];
}
