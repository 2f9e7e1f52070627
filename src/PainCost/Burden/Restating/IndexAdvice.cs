using PainCost.Prices;

namespace PainCost.Burden.Restating;

/// <summary>Which price index could be named for money that has none.</summary>
internal static class IndexAdvice
{
    private const string ConsumerPrices = "cpi-";
    private const string OfMedicine = "medical";

    /// <summary>What names one for every component, none of which has an index of the currency.</summary>
    public static string For(PriceBasis from, PriceBasis to) => For("", from, to);

    /// <summary>What names one for a component: a built-in index of the currency that has both years, or the user's file.</summary>
    public static string For(string component, PriceBasis from, PriceBasis to)
    {
        var (of, quote) = component.Length == 0 ? ("", "") : ($"{component}=", "\"");
        var name = PriceIndex.BuiltInNames.Select(PriceIndex.BuiltIn)
            .Where(index => index.Currency == from.Currency)
            .Where(index => index.Years.Contains(from.Year) && index.Years.Contains(to.Year))
            .Select(index => index.Name)
            .OrderBy(name => IsOfEverything(name) ? 0 : 1)
            .FirstOrDefault();
        return name is null ? $"none of {from.Currency} is built in for these years: name a file of your own with --index {quote}{of}prices.csv{quote}"
            : $"name one of {from.Currency}, such as --index {quote}{of}{name}{quote} (in a scenario, index={of}{name})";
    }

    private static bool IsOfEverything(string name) =>
        name.StartsWith(ConsumerPrices, StringComparison.Ordinal) && !name.Contains(OfMedicine, StringComparison.Ordinal);
}
