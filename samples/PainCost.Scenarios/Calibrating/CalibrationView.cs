using PainCost.Calibration;
using PainCost.Cli.Analysing;
using PainCost.Cli.Layout;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Calibrating;

/// <summary>What would have to be true for a published figure, in two tables.</summary>
internal static class CalibrationView
{
    private const int MostRows = 15;
    private const double FarInErrors = 3;

    public static void Write(IAnsiConsole console, CalibrationAnswer answer)
    {
        var output = answer.Basis.Model.Outputs.First(o => o.Name == answer.Output);
        var before = answer.Basis.Model.Evaluate()[answer.Output];
        var scale = Scale.Of(Math.Max(Math.Abs(before), Math.Abs(answer.Target.Mean)), output.Unit);
        SensitivityHeading.Write(console, answer.Basis,
            $"What would have to be true for '{answer.Output}' to be {scale.Text(answer.Target.Mean)} {scale.UnitName(output.Unit)}");
        console.MarkupLine(Markup.Escape($"Base case {scale.Text(before)}. The figure to match: {answer.TargetNote}."));
        WriteScalings(console, answer);
        WriteReweighting(console, answer);
    }

    private static void WriteScalings(IAnsiConsole console, CalibrationAnswer answer)
    {
        console.MarkupLine("\n[bold]Exactly, one input alone[/]");
        var (able, unable) = (answer.Scalings.Where(g => g.Scaling is not null).ToList(), answer.Scalings.Where(g => g.Scaling is null)
            .ToList());
        if (able.Count > 0)
        {
            var table = new TextTable().Label("input").Number("times").Words("from what to what");
            foreach (var group in able.Take(MostRows))
            {
                table.Row(
                    Markup.Escape(group.Name) + (group.Scaling!.Inputs.Any(s => s.Input.IsUnverified) ? " [yellow](not verified)[/]" : ""),
                    Amount.Of(group.Scaling.Factor),
                    Markup.Escape(FromTo(group.Scaling)));
            }

            console.Write(table);
        }

        if (unable.Count == 1)
        {
            console.MarkupLine($"  {Markup.Escape(unable[0].Reason)}");
        }
        else if (unable.Count > 1)
        {
            console.MarkupLine($"  None of these alone can do it, within what it may be: "
                + $"{Markup.Escape(string.Join(", ", unable.Select(g => g.Name)))}. --format csv says why.");
        }
    }

    private static string FromTo(Scaling scaling)
    {
        if (scaling.Inputs is not [var only])
        {
            return $"all {scaling.Inputs.Count} strata";
        }

        var (from, to) = (only.Input.CentralValue, only.Distribution.Mean);
        var scale = Scale.Of(Math.Max(Math.Abs(from), Math.Abs(to)), only.Input.Unit);
        var range = scale.Range(from, to);
        return only.Input.Unit.IsOne ? range : $"{range} {scale.UnitName(only.Input.Unit)}";
    }

    private static void WriteReweighting(IAnsiConsole console, CalibrationAnswer answer)
    {
        console.MarkupLine("\n[bold]All at once[/], every draw weighted by how well it agrees with the figure");
        if (answer.Reweighting is not { } reweighting)
        {
            console.MarkupLine($"  {Markup.Escape(answer.Reason)}");
            return;
        }

        if (!reweighting.Shifts.Any(s => s.Before.Interval.High > s.Before.Interval.Low))
        {
            console.MarkupLine(Markup.Escape($"  Nothing uncertain moves '{answer.Output}', so every draw agrees with the figure as well "
                + $"as any other."));
            return;
        }

        console.Write(TableOf(reweighting));
        console.MarkupLine(Markup.Escape($"  {Amount.Text(reweighting.EffectiveDraws, "N0")} of "
            + $"{Amount.Text(reweighting.Simulation.Draws, "N0")} draws' worth of weight"
            + $"{(reweighting.IsThin ? ": too few to trust; give the inputs more room, or draw more" : "")}; seed "
            + $"{reweighting.Simulation.Seed}."));
        var reached = reweighting.Shifts.First(s => s.Name == answer.Output).After;
        if (Math.Abs(reached.Mean - answer.Target.Mean) > FarInErrors * answer.Target.StandardDeviation)
        {
            console.MarkupLine("  [yellow]Even so weighted, the draws stay more than three standard errors from the figure[/]: these "
                + "inputs, as they are, do not reach it.");
        }
    }

    private static TextTable TableOf(Reweighting reweighting)
    {
        var table = new TextTable().Label().Number("before").Interval("95 % interval").Number("after").Interval("95 % interval")
            .Number("shift, sd");
        foreach (var shift in reweighting.Shifts.Where(s => s.Name == reweighting.Output).Concat(reweighting.Inputs.Take(MostRows)))
        {
            var scale = Scale.Of(shift.Before.Mean, shift.Unit);
            table.Row(
                Markup.Escape(shift.Unit.IsOne ? shift.Name : $"{shift.Name}, {scale.UnitName(shift.Unit)}")
                    + (shift.IsUnverified ? " [yellow](not verified)[/]" : ""),
                scale.Text(shift.Before.Mean),
                scale.Range(shift.Before.Interval.Low, shift.Before.Interval.High),
                scale.Text(shift.After.Mean),
                scale.Range(shift.After.Interval.Low, shift.After.Interval.High),
                Amount.Text(shift.InDeviations, "+0.00;-0.00;0.00"));
        }

        return table;
    }
}
