using System.Text.RegularExpressions;
using PainCost.Distributions.Stated;

namespace PainCost.Evidence.Dialects;

/// <summary>Reads the numbers of one table into our own form: a decimal point, and nothing between thousands.</summary>
/// <remarks>
/// The point is the decimal sign of a file whose fields are separated by commas. In any other, its numbers say it together: <c>0,5</c>
/// cannot be but
/// a half, and then <c>2.155</c> beside it is two thousand. Where they do not say it, or contradict each other, nothing is guessed.
/// </remarks>
internal sealed partial class TableNumbers
{
    private readonly DecimalSign sign;
    private readonly bool isOurForm;
    private readonly bool isContradicted;
    private readonly bool takesSigns;

    /// <summary>What the file says.</summary>
    /// <param name="stated">The sign that its heading states; <see cref="DecimalSign.Unsaid"/> when it states none.</param>
    /// <param name="separator">What separates its fields.</param>
    /// <param name="cells">Every cell that may hold a number.</param>
    /// <param name="takesSigns">Whether the reader takes numbers with signs beside them, such as <c>20 %</c>.</param>
    public TableNumbers(DecimalSign stated, char separator, IEnumerable<string> cells, bool takesSigns = false)
    {
        this.takesSigns = takesSigns;
        if (stated != DecimalSign.Unsaid || separator == ',')
        {
            (sign, isOurForm) = stated == DecimalSign.Unsaid ? (DecimalSign.Point, true) : (stated, false);
            return;
        }

        List<DecimalSign> sure =
            [.. cells.Where(cell => !IsFractionWithPoint(cell)).Select(NumberCell.SignOf)
                .Where(said => said is DecimalSign.Point or DecimalSign.Comma).Distinct()];
        (sign, isContradicted) = (sure.FirstOrDefault(), sure.Count > 1);
    }

    /// <summary>A cell in our own form; as it stands, with a fault, where it may be read in two ways.</summary>
    public string Read(string cell, out string? fault)
    {
        fault = null;
        return isOurForm || IsFractionWithPoint(cell) ? cell
            : DistributionCell.IsOne(cell) ? DistributionCell.Read(cell, sign, out fault)
            : NumberCell.IsOne(cell) ? ReadNumber(cell, out fault)
            : cell;
    }

    /// <summary>
    /// A fraction such as <c>14.13/31.29</c> is a text in our own form, which no spreadsheet rewrites: it says nothing of the others.
    /// </summary>
    private static bool IsFractionWithPoint(string cell) =>
        cell.Contains('/', StringComparison.Ordinal) && NumberCell.SignOf(cell) == DecimalSign.Point;

    private string ReadNumber(string cell, out string? fault)
    {
        var said = NumberCell.SignOf(cell);
        fault = said is DecimalSign.Point or DecimalSign.Comma && isContradicted
            ? $"decimals follow a {Word(said)} in {cell}, and not in other numbers of the file; write all of them in one way."
            : said == DecimalSign.Point && sign == DecimalSign.Comma
                ? $"decimals follow a comma in this file, but a point in {cell}; write {cell.Replace('.', ',')}."
            : said == DecimalSign.Doubtful && sign == DecimalSign.Unsaid ? Doubt(NumberCell.FirstDoubtful(cell))
            : sign == DecimalSign.Comma && !takesSigns ? Cure(cell)
            : null;
        return fault is null && sign == DecimalSign.Comma ? NumberCell.WithPoint(cell) : cell;
    }

    /// <summary>What to write in place of a number with a sign beside it, in the file's own form; null when nothing is wrong.</summary>
    private static string? Cure(string cell) =>
        NumberReader.TryRead(NumberCell.WithPoint(cell), out _, out _) || NumberCure.Of(NumberCell.WithPoint(cell)) is not { } cure ? null
        : $"{cell}: {PointBetweenDigits().Replace(cure, ",")}.";

    [GeneratedRegex(@"(?<=\d)\.(?=\d)")]
    private static partial Regex PointBetweenDigits();

    private static string Doubt(string digits)
    {
        var said = digits.Contains('.', StringComparison.Ordinal) ? DecimalSign.Point : DecimalSign.Comma;
        return $"does the {Word(said)} in {digits} separate thousands, or decimals? No other number of the file says it: write {Digits.Alone(digits)} if thousands; "
            + $"if decimals, write the line '# decimal: {Word(said)}' above the header.";
    }

    private static string Word(DecimalSign sign) => sign == DecimalSign.Comma ? "comma" : "point";
}
