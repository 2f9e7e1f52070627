using System.Globalization;

namespace PainCost.Evidence.Tables;

/// <summary>How large a file may be. What is larger is refused as soon as that is seen, without reading the rest.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Lines">Lines, those within quotation marks included.</param>
/// <param name="LineBytes">The longest line.</param>
internal sealed record TextLimits(int Bytes, int Lines, int LineBytes)
{
    /// <summary>The longest text of one cell, which is also the most that a spreadsheet holds.</summary>
    public const int CellLength = 32_767;

    /// <summary>The most columns of a table.</summary>
    public const int Columns = 1000;

    /// <summary>A table of evidence, studies, prices, people, correlations or settings.</summary>
    public static readonly TextLimits Table = new(64 << 20, 200_000, 1 << 20);

    /// <summary>A result in JSON, which may be one line.</summary>
    public static readonly TextLimits Result = new(64 << 20, 4_000_000, 64 << 20);

    /// <summary>A scenario file in JSON: a screenful or ten.</summary>
    public static readonly TextLimits Scenario = new(1 << 20, 20_000, 1 << 20);

    private const int BytesOfMebibyte = 1 << 20;

    public string TooManyBytes => string.Create(CultureInfo.InvariantCulture,
        $"is larger than {Bytes / BytesOfMebibyte} MiB, the most that is read; is it the right file? Divide it, or leave out what no figure needs.");

    public string TooManyLines => string.Create(CultureInfo.InvariantCulture,
        $"has more than {Lines:N0} lines, the most that are read; is it the right file? Divide it, or add strata up.");

    public string LineTooLong => string.Create(CultureInfo.InvariantCulture,
        $"is longer than {LineBytes / BytesOfMebibyte} MiB, the longest line that is read; is a quotation mark left open, or is it the right file?");

    public static string TooManyColumns(int count) => string.Create(CultureInfo.InvariantCulture,
        $"has {count:N0} columns, and at most {Columns:N0} are read; is it the right file?");

    public static string CellTooLong(int length) => string.Create(CultureInfo.InvariantCulture,
        $"has {length:N0} characters; a cell holds at most {CellLength:N0}. Shorten it, or close a quotation mark that was left open.");
}
