using System.Globalization;
using PainCost.Cli.Layout;
using PainCost.Validation;
using Spectre.Console;

namespace PainCost.Cli.Validating;

/// <summary>Published figures beside ours, a table for each study with the reasons below it, and the count of verdicts.</summary>
internal static class ReproductionsView
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Reproduction> reproductions)
    {
        foreach (var study in reproductions.GroupBy(reproduction => reproduction.Study))
        {
            console.WriteLine();
            console.MarkupLine($"[bold]{Markup.Escape(study.Key)}[/]");
            console.Write(TableOf(study));
            WriteReasons(console, study);
        }

        var unexplained = reproductions.Count(reproduction => reproduction.Agreement == Agreement.Unexplained);
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
            $"{reproductions.Count} figures, [bold]{unexplained} unexplained[/]. \"no, as stated\": no rounding brings the two together, "
                + $"for the reason given."));
    }

    private static TextTable TableOf(IEnumerable<Reproduction> study)
    {
        var table = new TextTable().Label("what").Number("published", "ours", "difference").Words("within rounding");
        foreach (var reproduction in study)
        {
            table.Row(
                Markup.Escape(reproduction.Figure),
                Markup.Escape(reproduction.PublishedText),
                Markup.Escape($"{reproduction.OursText} {Unit(reproduction)}".Trim()),
                reproduction.Difference?.ToString("+0.00 %;-0.00 %;0", CultureInfo.InvariantCulture) ?? "",
                Verdict(reproduction.Agreement));
        }

        return table;
    }

    private static void WriteReasons(IAnsiConsole console, IEnumerable<Reproduction> study)
    {
        foreach (var reproduction in study.Where(reproduction => Reason(reproduction).Length > 0))
        {
            console.MarkupLine($"  [bold]{Markup.Escape(reproduction.Figure)}[/]: {Markup.Escape(Reason(reproduction))}");
        }
    }

    private static string Unit(Reproduction reproduction) => reproduction.Unit.IsOne ? "" : reproduction.Unit.ToString();

    private static string Verdict(Agreement agreement) => agreement switch
    {
        Agreement.WithinRounding => "yes",
        Agreement.DiffersAsStated => "[yellow]no, as stated[/]",
        Agreement.NotPrinted => "not printed",
        Agreement.Quoted => "quoted only",
        _ => "[red]NO[/]",
    };

    private static string Reason(Reproduction reproduction) => reproduction.Unverified.Count == 0
        ? reproduction.Reason
        : $"{reproduction.Reason} Not verified: {string.Join(", ", reproduction.Unverified)}.".TrimStart();
}
