using PainCost.Evidence;
using PainCost.Prices;

namespace PainCost.Tests.Prices;

/// <summary>Small price files and the comparison that the tests of this folder share.</summary>
internal static class PriceText
{
    public const string Header = "index,currency,period,value,base,complete,source,note";

    /// <summary>The levels of case C28: CPI-U, three years and three months.</summary>
    public static PriceIndex Consumer { get; } = Parse(
        "cpi",
        "cpi,USD,1950,24.1,1982-84=100,yes,BLS_CPIU,",
        "cpi,USD,1960,29.6,1982-84=100,yes,BLS_CPIU,",
        "cpi,USD,2017,245.12,1982-84=100,yes,BLS_CPIU,",
        "cpi,USD,1950-01,23.5,1982-84=100,yes,BLS_CPIU,",
        "cpi,USD,1960-01,29.3,1982-84=100,yes,BLS_CPIU,",
        "cpi,USD,2018-01,247.867,1982-84=100,yes,BLS_CPIU,");

    public static PriceIndex Parse(string name, params string[] rows) =>
        PriceIndex.Parse(new StringReader(string.Join('\n', [Header, .. rows])), "prices.csv", name);

    public static IReadOnlyList<EvidenceFault> Faults(params string[] rows) =>
        Assert.Throws<EvidenceException>(() => Parse("cpi", rows)).Faults;

    public static double ValueOf(Quantity quantity) => Model.Of(("value", quantity)).Evaluate()["value"];

    /// <summary>Equal to 1e-12 of the expected value.</summary>
    public static void Close(double expected, double actual) =>
        Assert.InRange(actual, expected - (1e-12 * Math.Abs(expected)), expected + (1e-12 * Math.Abs(expected)));
}
