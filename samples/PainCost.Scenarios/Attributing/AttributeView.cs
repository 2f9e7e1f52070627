using PainCost.Attribution;
using PainCost.Cli.Layout;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Attributing;

/// <summary>An attribution on the terminal: what pain adds and to whom, the coefficients, and what to write into a profile.</summary>
internal static class AttributeView
{
    private const string Money = "N0";

    public static void Write(IAnsiConsole console, AttributeAnswer answer)
    {
        console.WriteLine();
        Heading.Write(console, answer.Title);
        var table = Columns("whose", "with pain", "without", "excess", "error", "95 % interval");
        foreach (var excess in answer.Excess)
        {
            AddRow(table, excess, "");
        }

        foreach (var excess in answer.Replicated)
        {
            AddRow(table, excess, ", error by replicates");
        }

        console.Write(table);
        foreach (var part in answer.Attribution.Parts)
        {
            WritePart(console, part);
        }

        console.MarkupLine($"[grey]A row of a profile: {Markup.Escape(answer.Input)} in the outcome's unit a case.[/]");
        console.MarkupLine(FormattableString.Invariant(
            $"[grey]{answer.Sample.Data.Count:N0} rows, {answer.Sample.DegreesOfFreedom:N0} degrees of freedom.[/]"));
    }

    private static void AddRow(TextTable table, ExcessCost excess, string how)
    {
        var interval = excess.Interval(AttributeAnswer.Level);
        table.Row(
            Markup.Escape(excess.Name + how), Amount.Text(excess.WithPain, Money), Amount.Text(excess.WithoutPain, Money),
            $"[bold]{Amount.Text(excess.Value, Money)}[/]", Amount.Text(excess.StandardError, Money),
            $"{Amount.Text(interval.Low, Money)} to {Amount.Text(interval.High, Money)}");
    }

    private static void WritePart(IAnsiConsole console, PartFit part)
    {
        var table = Columns(part.Name, "coefficient", "error", "p");
        foreach (var c in part.Coefficients)
        {
            table.Row(Markup.Escape(c.Name), Amount.Of(c.Estimate), Amount.Of(c.StandardError),
                Amount.Text(c.Probability, "0.000"));
        }

        console.Write(table);
    }

    private static TextTable Columns(string first, params IEnumerable<string> others)
    {
        var table = new TextTable().Label(Markup.Escape(first));
        foreach (var name in others)
        {
            table.Number(name);
        }

        return table;
    }
}
