using System.Text.RegularExpressions;

namespace PainCost.Evidence.Dialects;

/// <summary>A distribution in a file that may have decimal commas.</summary>
/// <remarks>
/// With commas between its parts, its decimal sign is the point, as everywhere else. With semicolons between them a comma can only be a
/// decimal sign.
/// </remarks>
internal static partial class DistributionCell
{
    public static bool IsOne(string cell) => cell.Contains('(', StringComparison.Ordinal);

    /// <summary>
    /// The text with commas between its parts and decimal points; as it stands, with a fault, where it may be read in two ways.
    /// </summary>
    /// <param name="cell">The text.</param>
    /// <param name="ofFile">The decimal sign of the file's numbers.</param>
    /// <param name="fault">The question to answer; <c>null</c> when there is none.</param>
    public static string Read(string cell, DecimalSign ofFile, out string? fault)
    {
        if (cell.Contains(';', StringComparison.Ordinal))
        {
            return ReadParts(cell, ofFile, out fault);
        }

        fault = ofFile != DecimalSign.Point && CommaBetweenDigits().Match(cell) is { Success: true } comma
            ? $"does the comma in {comma.Value} separate two parts, or is it the decimal sign? Put a blank after it if it separates; "
                + "with decimal commas, put semicolons between the parts, as in uniform(low=0,33; high=0,5)."
            : null;
        return cell;
    }

    private static string ReadParts(string cell, DecimalSign ofFile, out string? fault)
    {
        var signs = NumberCell.SignsOf(cell);
        var (hasPoint, hasComma) = (signs.Contains(DecimalSign.Point), signs.Contains(DecimalSign.Comma));
        var sign = hasPoint ? DecimalSign.Point
            : hasComma || ofFile == DecimalSign.Comma ? DecimalSign.Comma
            : signs.Contains(DecimalSign.Doubtful) ? DecimalSign.Doubtful
            : DecimalSign.Point;
        fault = hasPoint && hasComma ? "has decimal points and decimal commas; write all of its numbers with a point."
            : sign == DecimalSign.Doubtful || (sign == DecimalSign.Point && HasDoubtfulComma(cell)) ? Question(cell)
            : null;
        return fault is not null ? cell : (sign == DecimalSign.Comma ? NumberCell.WithPoint(cell) : cell).Replace(';', ',');
    }

    private static string Question(string cell)
    {
        var digits = NumberCell.FirstDoubtful(cell);
        return $"does the {(digits.Contains('.') ? "point" : "comma")} in {digits} separate thousands? Then write {Digits.Alone(digits)}; "
            + $"if it is the decimal sign, write {digits.Replace(',', '.')}0.";
    }

    private static bool HasDoubtfulComma(string cell) => CommaBetweenDigits().IsMatch(cell);

    [GeneratedRegex(@"\d+,\d+")]
    private static partial Regex CommaBetweenDigits();
}
