using System.Globalization;

namespace PainCost.Distributions.Stated;

/// <summary>The names of quantiles in a text form: <c>p2.5</c> is the value that 2.5 % lie below.</summary>
internal static class QuantileName
{
    private const int MostSigns = 400;

    /// <summary>The name that is read back as this very probability: its shortest digits, the point two places to the right.</summary>
    public static string Of(double probability)
    {
        var shortest = probability.ToString("R", CultureInfo.InvariantCulture);
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var exponent = mark < 0 ? 0 : int.Parse(shortest.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? shortest : shortest[..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        return "p" + Plain(digits, (point < 0 ? all.Length : point) + exponent + 2 - (all.Length - digits.Length));
    }

    public static bool TryRead(string name, out double probability)
    {
        probability = double.NaN;
        var isRead = name.Length is > 1 and <= MostSigns && name[0] == 'p' && name.Skip(1).All(c => char.IsAsciiDigit(c) || c == '.')
            && double.TryParse(name[1..] + "e-2", NumberStyles.Float, CultureInfo.InvariantCulture, out probability);
        return isRead && probability > 0 && probability < 1;
    }

    /// <summary>Digits with the point after the first <paramref name="whole"/> of them, zeros put in where there are none.</summary>
    private static string Plain(string digits, int whole) =>
        whole <= 0 ? "0." + new string('0', -whole) + digits
        : whole >= digits.Length ? digits.PadRight(whole, '0')
        : digits[..whole] + "." + digits[whole..];
}
