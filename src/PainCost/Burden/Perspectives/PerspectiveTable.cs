using System.Reflection;
using PainCost.Burden.Inputs;
using PainCost.Evidence.Tables;

namespace PainCost.Burden.Perspectives;

/// <summary>Which component falls on whom, as the embedded perspectives.csv has it.</summary>
internal static class PerspectiveTable
{
    private const string EveryComponent = "*";

    private static readonly Lazy<ILookup<string, (string Component, Bears Bears)>> Rows = new(Read);

    public static string NameOf(Perspective perspective) => perspective switch
    {
        Perspective.HealthCarePayer => "health-care payer",
        _ => perspective.ToString().ToLowerInvariant(),
    };

    /// <summary>Which part of a component falls on a perspective; null when none does.</summary>
    public static Bears? Bears(Perspective perspective, string component)
    {
        foreach (var row in Rows.Value[NameOf(perspective)])
        {
            if (row.Component == component || (row.Component == EveryComponent && component != BurdenOutput.DisabilityBenefits))
            {
                return row.Bears;
            }
        }

        return null;
    }

    private static ILookup<string, (string Component, Bears Bears)> Read() =>
        EmbeddedTable.Read(
            Assembly.GetExecutingAssembly(), "PainCost.Burden.Data.perspectives.csv", ["perspective", "component", "bears", "why"])
            .ToLookup(row => row["perspective"], row => (row["component"], Parse(row["bears"])), StringComparer.Ordinal);

    private static Bears Parse(string bears) => bears switch
    {
        "all" => Perspectives.Bears.All,
        "out of pocket" => Perspectives.Bears.OutOfPocket,
        "third party" => Perspectives.Bears.ThirdParty,
        "public" => Perspectives.Bears.Public,
        _ => throw new InvalidOperationException($"perspectives.csv: '{bears}' is not a part that can be borne."),
    };
}
