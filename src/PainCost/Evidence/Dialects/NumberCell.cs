using System.Text.RegularExpressions;

namespace PainCost.Evidence.Dialects;

/// <summary>
/// A cell that holds one number, with the signs that people put beside it: <c>-1.234,5</c>, <c>1,5e6</c>, <c>2,5/3</c>, <c>20,4 %</c>, <c>€
/// 2.500,50</c>.
/// </summary>
internal static partial class NumberCell
{
    public static bool IsOne(string cell) => Whole().IsMatch(cell);

    /// <summary>What the cell says of the decimal sign; <see cref="DecimalSign.Unsaid"/> when it holds something else.</summary>
    public static DecimalSign SignOf(string cell) => IsOne(cell) ? Strongest(cell) : DecimalSign.Unsaid;

    /// <summary>The cell with decimal points in place of its decimal commas.</summary>
    public static string WithPoint(string cell) => DigitGroups().Replace(cell, match => Digits.WithPoint(match.Value));

    /// <summary>What the numbers of a text say together; where two contradict each other, what the first says.</summary>
    public static DecimalSign Strongest(string text)
    {
        var signs = SignsOf(text);
        return signs.Find(sign => sign is DecimalSign.Point or DecimalSign.Comma) is var sure and not DecimalSign.Unsaid ? sure
            : signs.Contains(DecimalSign.Doubtful) ? DecimalSign.Doubtful
            : DecimalSign.Unsaid;
    }

    public static List<DecimalSign> SignsOf(string text) => [.. DigitGroups().Matches(text).Select(match => Digits.SignOf(match.Value))];

    /// <summary>The first digits of a text that may be read in two ways.</summary>
    public static string FirstDoubtful(string text) =>
        DigitGroups().Matches(text).Select(match => match.Value).First(digits => Digits.SignOf(digits) == DecimalSign.Doubtful);

    [GeneratedRegex(@"^(?:[A-Z]{3}|\p{Sc})?\s*[+-]?\s*[\d.,]*\d[\d.,]*(?:[eE][+-]?\d+)?(?:\s*/\s*[\d.,]*\d[\d.,]*(?:[eE][+-]?\d+)?)?\s*(?:%|[A-Z]{3}|\p{Sc})?$")]
    private static partial Regex Whole();

    // Not the digits of a name such as p2 or USD2010, nor those of an exponent.
    [GeneratedRegex(@"(?<![\p{L}\d.,])[.,]?\d(?:[\d.,]*\d)?")]
    private static partial Regex DigitGroups();
}
