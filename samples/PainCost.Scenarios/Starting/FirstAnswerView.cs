using PainCost.Burden;
using PainCost.Cli.Layout;
using PainCost.Cli.Running;
using PainCost.Cli.Views;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Starting;

/// <summary>A first answer in sentences: the cost, its parts, and which figure to replace first.</summary>
internal static class FirstAnswerView
{
    private const double FewCases = 10;
    private const double Level = 0.95;

    public static void Write(IAnsiConsole console, FirstAnswer answer)
    {
        var total = answer.Cost;
        var scale = Scale.Of(total.Mean, total.Unit);
        Heading.Write(console, answer.Profile.Title);
        var perCase = answer.Simulation["cost per case"];
        var interval = total.Interval(Level);
        var range = Spread.IsDrawn(total) ? $" (95 % interval {scale.Range(interval.Low, interval.High)})" : "";
        Line(console, $"About {scale.Text(total.Mean)} {scale.UnitName(total.Unit)}{range}: "
            + $"{Amount.Text(perCase.Mean, "N0")} {perCase.Unit} for each of {Cases(answer.Simulation["cases"].Mean)} cases.");
        BurdenView.Write(console, answer.Simulation);
        console.MarkupLine("\n[bold]What you gave[/]");
        var given = new TextTable().Label().Words("");
        answer.Given.ToList().ForEach(input => given.Row(Markup.Escape(input.Name), Markup.Escape(Value(input))));
        console.Write(given);
        console.MarkupLine($"\n[bold]What was taken, and how far it moves the total[/], {Markup.Escape(scale.UnitName(total.Unit))}");
        console.Write(Defaults(answer, scale));
        WriteAdvice(console, answer, (from, to) => $"from {scale.Text(from)} to {scale.Text(to)} {scale.UnitName(total.Unit)}");
    }

    private static TextTable Defaults(FirstAnswer answer, Scale scale)
    {
        var table = new TextTable().Label("figure").Words("value").Interval("total").Label("moved by")
            .Aside("known", "of whom", "year", "source");
        foreach (var figure in answer.Defaults)
        {
            var (input, origin) = (figure.Row.Input, figure.Row.Input.Provenance!);
            table.Row(
                Markup.Escape(input.Name), Markup.Escape(Value(input)), scale.Range(figure.Total.Low, figure.Total.High),
                    Markup.Escape(figure.Range),
                AssumptionsView.Known(input), Markup.Escape(origin.Population), origin.Year, Markup.Escape(origin.Source.Id));
        }

        return table;
    }

    private static void WriteAdvice(IAnsiConsole console, FirstAnswer answer, Func<double, double, string> range)
    {
        Line(console, "  95 %: over its own 95 % interval. ±10 %: its spread is not known, so it was moved by a tenth either way; "
            + "it may be off by more.");
        console.WriteLine();
        if (answer.Defaults is [{ Row.IsMoving: true } first, ..])
        {
            Line(console, $"The default that moves the answer most is '{first.Name}' ({first.Range}): "
                + $"{range(first.Total.Low, first.Total.High)}. "
                + $"Replace it first, by a figure of your own: --set \"{first.Name}={Amount.Text(first.Row.Input.CentralValue, "G6")}\".");
        }

        var unverified = Amount.Percent(PainBurden.UnverifiedShare(answer.Simulation.Model));
        Line(console, $"{unverified} of the total rests on figures that nobody verified for this use (background and assumption above). "
            + $"All figures as a file to change: init FOLDER --from {answer.Profile.Name}, with the same options.");
    }

    private static string Cases(double count) => Amount.Text(count, count < FewCases ? "G2" : "N0");

    private static void Line(IAnsiConsole console, string text) => console.MarkupLine(Markup.Escape(text));

    private static string Value(Input input)
    {
        var value = input.CentralValue;
        var text = Math.Abs(value) >= 1000 ? Amount.Text(value, "N0") : Amount.Text(value, "G4");
        return input.Unit.IsOne ? text : $"{text} {input.Unit}";
    }
}
