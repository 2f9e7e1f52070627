using PainCost.Burden;
using PainCost.Cli.Running;
using PainCost.Cli.Views;
using Spectre.Console;

namespace PainCost.Cli.Starting;

/// <summary>A first answer in sentences: the cost, its parts, and which figure to replace first.</summary>
internal static class FirstAnswerView
{
    private const int NameWidth = 31;
    private const int ValueWidth = 25;
    private const int Figures = 3;
    private const double FewCases = 10;
    private const double Level = 0.95;

    public static void Write(IAnsiConsole console, FirstAnswer answer)
    {
        var total = answer.Cost;
        var scale = Scale.Of(total.Mean, total.Unit);
        string Short(double value) => ToFigures(value / scale.Divisor);
        console.Write(new Rule($"[bold]{Markup.Escape(answer.Profile.Title)}[/]").LeftJustified());
        var perCase = answer.Simulation["cost per case"];
        var interval = total.Interval(Level);
        var range = Spread.IsDrawn(total) ? $" (95 % interval {Short(interval.Low)} – {Short(interval.High)})" : "";
        Line(console, $"About {Short(total.Mean)} {scale.UnitName(total.Unit)}{range}: "
            + $"{Amount.Text(perCase.Mean, "N0")} {perCase.Unit} for each of {Cases(answer.Simulation["cases"].Mean)} cases.");
        BurdenView.Write(console, answer.Simulation);
        console.MarkupLine("\n[bold]What you gave[/]");
        foreach (var input in answer.Given)
        {
            Line(console, $"  {input.Name.PadRight(NameWidth)} {Value(input)}");
        }

        console.MarkupLine($"\n[bold]What was taken, and how far it moves the total[/], {Markup.Escape(scale.UnitName(total.Unit))}");
        foreach (var figure in answer.Defaults)
        {
            WriteDefault(console, figure, $"{Short(figure.Total.Low)} – {Short(figure.Total.High)} ({figure.Range})");
        }

        WriteAdvice(console, answer, (from, to) => $"from {Short(from)} to {Short(to)} {scale.UnitName(total.Unit)}");
    }

    private static void WriteDefault(IAnsiConsole console, DefaultFigure figure, string range)
    {
        var input = figure.Row.Input;
        Line(console, $"  {input.Name.PadRight(NameWidth)} {Value(input).PadRight(ValueWidth)} {range}");
        var origin = input.Provenance!;
        var where = string.Join(", ", new[] { origin.Population, origin.Year, origin.Source.Id }.Where(text => text.Length > 0));
        console.Write(new Padder(new Markup($"{AssumptionsView.Known(input)}: [grey]{Markup.Escape(where)}[/]"), new Padding(4, 0, 0, 0)));
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

    /// <summary>A number with three figures, and none lost before the point.</summary>
    private static string ToFigures(double value)
    {
        var size = Math.Abs(value);
        var decimals = Figures - 1;
        for (; size is > 0 and < 1 && decimals < 2 * Figures; size *= 10)
        {
            decimals++;
        }

        for (; size >= 10 && decimals > 0; size /= 10)
        {
            decimals--;
        }

        return Amount.Text(value, FormattableString.Invariant($"N{decimals}"));
    }

    private static string Value(Input input)
    {
        var value = input.CentralValue;
        var text = Math.Abs(value) >= 1000 ? Amount.Text(value, "N0") : Amount.Text(value, "G4");
        return input.Unit.IsOne ? text : $"{text} {input.Unit}";
    }
}
