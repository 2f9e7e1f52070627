using System.Globalization;
using PainCost.Numerics.Kernels;

namespace PainCost.Validation;

/// <summary>Writes a value in the thousands of millions that a study prints it in.</summary>
internal static class Magnitude
{
    private const int MostDecimals = 6;
    private const double LogOfTen = 2.302585092994046;

    private static readonly (double Size, string Word)[] Words = [(1e12, " trillion"), (1e9, " billion"), (1e6, " million"), (1, "")];

    /// <summary>The value to four significant digits: nothing says how many are meant.</summary>
    public static string Of(double value)
    {
        var (size, word) = WordOf(value);
        var text = (value / size).ToString(Math.Abs(value / size) >= 1000 ? "N0" : "G4", CultureInfo.InvariantCulture);
        return text + word;
    }

    /// <summary>The value with all of its digits.</summary>
    public static string Exact(double value)
    {
        var (size, word) = WordOf(value);
        return (value / size).ToString("#,0.##########", CultureInfo.InvariantCulture) + word;
    }

    /// <summary>The value to the place of the last printed digit, and as many digits after it as asked for.</summary>
    /// <param name="value">The value.</param>
    /// <param name="reference">The value that decides between millions and billions.</param>
    /// <param name="rounding">Half a unit of the last printed digit.</param>
    /// <param name="furtherDigits">Digits after the last printed one.</param>
    public static string Of(double value, double reference, double rounding, int furtherDigits)
    {
        var (size, word) = WordOf(reference);
        var places = rounding == 0 ? 0 : (int)Math.Round(-Elementary.Log(2 * rounding / size) / LogOfTen);
        var decimals = Math.Clamp(places + furtherDigits, 0, MostDecimals);
        return (value / size).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + word;
    }

    private static (double Size, string Word) WordOf(double value) => Words.First(word => Math.Abs(value) >= word.Size || word.Size == 1);
}
