using PainCost.Evidence.Tables;

namespace PainCost.Evidence.BuiltIn;

/// <summary>The claims that come with the library, by profile.</summary>
internal static class ClaimList
{
    public const string FileName = "claims";

    private static readonly string[] Columns = ["profile", "claim", "finding", "source"];
    private static readonly Lazy<ILookup<string, Claim>> BuiltIn = new(Read);

    public static IReadOnlyList<Claim> Of(string profile) => [.. BuiltIn.Value[profile]];

    private static ILookup<string, Claim> Read()
    {
        var faults = new FaultLog();
        var rows = CsvTable.Read(BuiltInData.Read(FileName), FileName + ".csv", new TableForm(Columns), faults).Rows;
        faults.ThrowIfAny();
        return rows.ToLookup(row => row["profile"]!, row => new Claim(row["claim"]!, row["finding"]!, SourceOf(row["source"]!)));
    }

    private static Source SourceOf(string id) =>
        SourceList.BuiltIn.TryGet(id, out var source) ? source!
            : throw new InvalidOperationException($"A claim names the unknown source '{id}'.");
}
