using System.Globalization;
using System.Text.RegularExpressions;

namespace PainCost.Evidence.Checks;

/// <summary>Counts of people that may be a thousandth of what was meant: in much of the world a point separates thousands.</summary>
/// <remarks>A count that is written as a fraction, such as <c>12/10</c>, is meant as it stands.</remarks>
internal static partial class SmallCount
{
    private const double Few = 10;
    private const double LargestInDoubt = 1000;

    private static readonly string[] People =
        ["person", "adult", "child", "civilian-person", "civilian-adult", "case", "worker", "user", "patient"];

    /// <summary>
    /// The question to answer before a count of people is believed, and how to answer it; <c>null</c> when there is none.
    /// </summary>
    /// <param name="written">The figure as it was written: a number or a distribution.</param>
    /// <param name="mean">Its central value.</param>
    /// <param name="unit">Its unit.</param>
    public static string? Doubt(string written, double mean, Unit unit) => !IsOfPeople(unit) ? null
        : ThousandsOrNot(written, mean) ?? (mean is > 0 and < Few && !IsFraction(written) ? Fewer(written, mean, unit) : null);

    /// <summary>
    /// The same for a count that may well be small, such as the people of one year of age: only a point before three digits is in doubt.
    /// </summary>
    public static string? ThousandsOrNot(string written, double mean)
    {
        if (mean >= LargestInDoubt || IsFraction(written) || Thousands().Match(written) is not { Success: true } number)
        {
            return null;
        }

        var digits = number.Value.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        return digits.Length == 0 ? null
            : $"does the point in {number.Value} separate thousands? Then write {digits}; if it is the decimal point, write {digits}/1000.";
    }

    private static string Fewer(string written, double mean, Unit unit)
    {
        var number = Number().Match(written) is { Success: true } found ? found.Value : mean.ToString("R", CultureInfo.InvariantCulture);
        return $"is {mean.ToString("G10", CultureInfo.InvariantCulture)} {unit}, fewer than ten: is it in thousands or millions? Then write all its digits; "
            + $"if so few are meant, write it as a fraction, {number}/1.";
    }

    private static bool IsOfPeople(Unit unit) =>
        unit.Powers.Count == 1 && unit.Powers.First() is { Value: 1, Key: var noun } && People.Contains(noun);

    private static bool IsFraction(string written) => written.Contains('/', StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.])\d{1,3}\.\d{3}(?![\w.])")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<![\w.])\d+(\.\d+)?([eE][+-]?\d+)?(?![\w.])")]
    private static partial Regex Number();
}
