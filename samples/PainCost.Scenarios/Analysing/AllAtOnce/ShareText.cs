using PainCost.Reports;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Cli.Analysing.AllAtOnce;

/// <summary>Shares of a variance as a reader of a terminal wants them.</summary>
internal static class ShareText
{
    /// <summary>How many inputs a table shows; files hold all.</summary>
    public const int MostRows = 15;

    private const int BarLength = 20;

    // What rounds to 0.1 % with one decimal.
    private const double SmallestPercent = 0.0005;

    /// <summary>A share with its interval; one that the draws cannot tell from nothing says so.</summary>
    public static string Of(IndexEstimate share) =>
        share is { Value: 0, High: 0 } ? "[grey]0[/]"
        : share.High < SmallestPercent ? "[grey]under 0.1 %[/]"
        : share.IsAboveZero ? $"{Percent(share.Value)} [grey]({Number(share.Low)} to {Number(share.High)})[/]"
        : $"[grey]not told from 0 (below {Number(share.High)})[/]";

    /// <summary>A share of which nothing is left after rounding has no sign either.</summary>
    public static string Percent(double share) => Amount.Percent(Math.Abs(share) < SmallestPercent ? 0 : share);

    /// <summary>A bar of which the whole length is all of the variance.</summary>
    public static string Bar(double share) => new('█', (int)Math.Round(Math.Clamp(share, 0, 1) * BarLength));

    public static void WriteRest(IAnsiConsole console, int rows, string shown, double largestLeft)
    {
        if (rows > MostRows)
        {
            console.MarkupLine(Markup.Escape($"  {rows - MostRows} more inputs with {shown} of "
                + $"{(largestLeft < SmallestPercent ? "under 0.1 %" : Percent(largestLeft) + " or less")}; --format csv lists all."));
        }
    }

    public static void WriteUnmoved(IAnsiConsole console, string output) =>
        console.MarkupLine($"[bold]{Markup.Escape($"No input that is uncertain moves '{output}', so it has no variance to divide.")}[/]");

    private static string Number(double share) => Amount.Text(100 * share, "N1");
}
