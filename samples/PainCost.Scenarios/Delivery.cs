using PainCost.Cli.Sheets;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli;

/// <summary>Brings an answer to the terminal or into a file.</summary>
internal static class Delivery
{
    public static void Deliver(Terminal terminal, Sheet sheet, Action<IAnsiConsole> table, ReportFormat? format, string? path)
    {
        if (path is not null)
        {
            WholeFile.Write(path, format is { } form ? SheetText.Write(sheet, form) : Collected(table));
            terminal.Error.WriteLine($"Written: {path}");
        }
        else if (format is { } form)
        {
            terminal.Output.Write(SheetText.Write(sheet, form));
        }
        else
        {
            table(terminal.Console);
        }
    }

    /// <summary>What would be shown, as plain text.</summary>
    public static string Collected(Action<IAnsiConsole> table)
    {
        var page = Terminal.Collecting(out var text);
        table(page.Console);
        return text.ToString();
    }
}
