using PainCost.Cli.CommandLine;
using PainCost.Cli.Sheets;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli;

/// <summary>Brings an answer to standard output, or to where --out says.</summary>
internal static class Delivery
{
    public static void Deliver(Terminal terminal, Outlet outlet, Sheet sheet, Action<IAnsiConsole> table) =>
        Deliver(terminal, outlet, form => SheetText.Write(Recorded(terminal, sheet), form), console =>
        {
            if (terminal.Origin is { } origin)
            {
                console.WriteLine($"{origin}");
            }

            table(console);
        });

    /// <summary>The sheet with the scenario file that it comes from.</summary>
    private static Sheet Recorded(Terminal terminal, Sheet sheet) => terminal.Origin is not { } origin ? sheet
        : sheet with { Facts = [.. sheet.Facts, .. origin.Choices.Select(choice => (choice.Name, (object?)choice.Value))] };

    /// <summary>Delivers an answer that has a writer for each report, and a table.</summary>
    public static void Deliver(Terminal terminal, Outlet outlet, Func<ReportFormat, string> report, Action<IAnsiConsole> table)
    {
        if (outlet.Target is { } target)
        {
            var text = Text(terminal, outlet, report, table);
            Report.Save((target, writer => writer.Write(text)));
            Say(terminal, target);
        }
        else if (outlet.Format is { } form)
        {
            terminal.Output.Write(report(form));
        }
        else
        {
            table(terminal.Console);
        }
    }

    /// <summary>The answer as text, the table as it would be shown.</summary>
    public static string Text(Terminal terminal, Outlet outlet, Func<ReportFormat, string> report, Action<IAnsiConsole> table) =>
        outlet.Format is { } form ? report(form) : Collected(terminal.WidthOfFiles, table);

    /// <summary>Says where the answer is.</summary>
    public static void Say(Terminal terminal, OutputTarget target)
    {
        terminal.Progress?.Stop();
        terminal.Error.WriteLine($"Written: {target.Path}");
    }

    /// <summary>What would be shown, as plain text.</summary>
    private static string Collected(int width, Action<IAnsiConsole> table)
    {
        var page = Terminal.Collecting(width, out var text);
        table(page.Console);
        return text.ToString();
    }
}
