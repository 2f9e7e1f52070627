using PainCost.Reports;

namespace PainCost.Cli.Differing;

/// <summary>Amounts of a change as people say them: $560 billion.</summary>
/// <param name="scale">The scale of all of them.</param>
/// <param name="unit">Their unit.</param>
internal sealed class ChangeMoney(Scale scale, Unit unit)
{
    private const string Dollars = "USD";

    public string Of(double value) => unit.PriceBasis is not { } basis ? $"{scale.Text(value)} {scale.UnitName(unit)}"
        : basis.Currency == Dollars ? $"{(value < 0 ? "-" : "")}${Number(Math.Abs(value))}"
        : $"{Number(value)} {basis.Currency}";

    /// <summary>The same with its sign.</summary>
    public string Signed(double value) => value > 0 ? $"+{Of(value)}" : Of(value);

    private string Number(double value) => scale.Word.Length > 0 ? $"{scale.Text(value)} {scale.Word}" : scale.Text(value);
}
