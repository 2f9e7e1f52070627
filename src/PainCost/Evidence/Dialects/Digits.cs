using System.Text.RegularExpressions;

namespace PainCost.Evidence.Dialects;

/// <summary>The digits of one number, with the points and commas between them.</summary>
internal static partial class Digits
{
    /// <summary>What they say of the decimal sign, taken alone.</summary>
    public static DecimalSign SignOf(string digits)
    {
        var (points, commas) = (digits.Count(c => c == '.'), digits.Count(c => c == ','));
        return (points, commas) switch
        {
            (0, 0) => DecimalSign.Unsaid,
            (1, 0) or (0, 1) when Either().IsMatch(digits) => DecimalSign.Doubtful,
            (1, 0) => DecimalSign.Point,
            (0, 1) => DecimalSign.Comma,
            _ when WithComma().IsMatch(digits) => DecimalSign.Comma,
            _ => DecimalSign.Point,
        };
    }

    /// <summary>The number with a decimal point, where its comma is the decimal sign; as it stands where it is no such number.</summary>
    public static string WithPoint(string digits) => WithComma().IsMatch(digits)
        ? digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
        : digits;

    /// <summary>Digits without the sign that stands between them.</summary>
    public static string Alone(string digits) =>
        digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    // A group of three digits after a leading nought is no thousand.
    [GeneratedRegex(@"^[1-9]\d{0,2}[.,]\d{3}$")]
    private static partial Regex Either();

    [GeneratedRegex(@"^(\d*|\d{1,3}(\.\d{3})+)(,\d+)?$")]
    private static partial Regex WithComma();
}
