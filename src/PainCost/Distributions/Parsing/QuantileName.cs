using System.Globalization;

namespace PainCost.Distributions.Parsing;

/// <summary>The names of quantiles in a text form: <c>p2.5</c> is the value that 2.5 % lie below.</summary>
internal static class QuantileName
{
    private const NumberStyles Style = NumberStyles.AllowDecimalPoint;

    /// <summary>The name of a probability; what a decimal number of 28 digits cannot hold of it is left out.</summary>
    public static string Of(double probability) => "p" + (100 * (decimal)probability).ToString("0.############################", CultureInfo.InvariantCulture);

    public static bool TryRead(string name, out double probability)
    {
        var isRead = decimal.TryParse(name.AsSpan(Math.Min(1, name.Length)), Style, CultureInfo.InvariantCulture, out var percent) && name.StartsWith('p');
        probability = isRead ? (double)(percent / 100) : double.NaN;
        return probability > 0 && probability < 1;
    }
}
