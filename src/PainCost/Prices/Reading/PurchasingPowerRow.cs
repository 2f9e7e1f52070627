using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Tables;

namespace PainCost.Prices.Reading;

/// <summary>The purchasing power parity of one country and year.</summary>
/// <param name="Country">Three letters, such as <c>GBR</c>.</param>
/// <param name="Currency">Three letters, such as <c>GBP</c>.</param>
/// <param name="Year">The year of both the parity and the prices.</param>
/// <param name="PerDollar">Units of the currency that buy what a dollar buys in the United States, above zero.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Line">The line of the file.</param>
internal sealed record PurchasingPowerRow(string Country, string Currency, int Year, double PerDollar, Source Source, int Line)
{
    private static readonly string[] Columns = ["country", "currency", "year", "per_international_dollar", "source", "note"];

    public static IReadOnlyList<PurchasingPowerRow> Read(string text, string file, SourceList sources, FaultLog faults) =>
        [.. CsvTable.Read(text, file, new TableForm(Columns) { Numbers = ["per_international_dollar"] }, faults).Rows
            .Select(row => ReadRow(new PriceRow(row, file, sources, faults))).OfType<PurchasingPowerRow>()];

    private static PurchasingPowerRow? ReadRow(PriceRow row)
    {
        var country = row.Stated("country", "write three letters, such as GBR.");
        var (currency, year, source) = (row.Currency(), row.Period("year"), row.Source());
        var value = row.Number("per_international_dollar", above: 0);
        return country is null || currency is null || year is null || double.IsNaN(value) || source is null
            ? null
            : new PurchasingPowerRow(country, currency, year.Year, value, source, row.Line);
    }
}
