using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Tables;

namespace PainCost.Prices.Reading;

/// <summary>The price files that come with the library, each read once.</summary>
internal static class PriceData
{
    private const string Floor = "Prices";

    private static readonly Lazy<IReadOnlyList<PriceIndex>> LazyIndexes = new(() =>
        [.. Read("price-indexes", PriceIndexReader.Read).Concat(Read("international-price-indexes", PriceIndexReader.Read))
            .OrderBy(index => index.Name, StringComparer.Ordinal)]);

    private static readonly Lazy<IReadOnlyList<PurchasingPowerRow>> LazyPurchasingPower = new(() =>
        Read("purchasing-power", PurchasingPowerRow.Read));

    public static IReadOnlyList<PriceIndex> Indexes => LazyIndexes.Value;

    public static IReadOnlyList<string> IndexNames { get; } = [.. Indexes.Select(index => index.Name)];

    public static IReadOnlyList<PurchasingPowerRow> PurchasingPower => LazyPurchasingPower.Value;

    public static IReadOnlyList<CsvRow> ComponentIndexes() => Read(
        "component-indexes", (text, file, _, faults) =>
            CsvTable.Read(text, file, new TableForm("component", "index", "reason"), faults).Rows);

    private static T Read<T>(string name, Func<string, string, SourceList, FaultLog, T> read)
    {
        var faults = new FaultLog();
        var data = read(BuiltInData.Read(name, Floor), name + ".csv", SourceList.BuiltIn, faults);
        faults.ThrowIfAny();
        return data;
    }
}
