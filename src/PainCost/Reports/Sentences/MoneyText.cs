namespace PainCost.Reports.Sentences;

/// <summary>Money in sentences: <c>$560 billion</c>, <c>$439 to 878 billion</c>, dollars of 2010.</summary>
internal static class MoneyText
{
    private static readonly Dictionary<string, (string Sign, string Name)> Currencies = new(StringComparer.Ordinal)
    {
        ["USD"] = ("$", "dollars"),
        ["GBP"] = ("£", "pounds"),
        ["EUR"] = ("€", "euros"),
    };

    public static string Of(double value, Unit unit)
    {
        var scale = Scale.OfSize(value);
        return $"{(value < 0 ? "-" : "")}{Sign(unit)}{scale.Text(Math.Abs(value))}{Word(scale)}";
    }

    public static string Range(double low, double high, Unit unit)
    {
        var scale = Scale.OfSize(Math.Max(Math.Abs(low), Math.Abs(high)));
        return $"{(low < 0 ? $"{scale.For(low, high).Text(low)} to {scale.For(low, high).Text(high)}" : Sign(unit) + scale.Range(low, high))}{Word(scale)}";
    }

    /// <summary>Whose money of which year: <c>dollars of 2010</c>.</summary>
    public static string Prices(PriceBasis basis) =>
        $"{(Currencies.TryGetValue(basis.Currency, out var known) ? known.Name : basis.Currency)} of {FormattableString.Invariant($"{basis.Year}")}";

    private static string Sign(Unit unit) => unit.PriceBasis is not { } basis ? ""
        : Currencies.TryGetValue(basis.Currency, out var known) ? known.Sign : basis.Currency + " ";

    private static string Word(Scale scale) => scale.Word.Length == 0 ? "" : " " + scale.Word;
}
