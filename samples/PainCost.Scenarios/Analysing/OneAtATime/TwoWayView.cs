using PainCost.Cli.Layout;
using PainCost.Reports;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Cli.Analysing.OneAtATime;

/// <summary>A grid of two inputs: the first downwards, the second across.</summary>
internal static class TwoWayView
{
    public static void Write(IAnsiConsole console, SensitivityBasis basis, TwoWay grid)
    {
        SensitivityHeading.Write(console, basis, $"'{grid.Output}' by two inputs");
        var values = from a in Enumerable.Range(0, grid.ValuesA.Count)
                     from b in Enumerable.Range(0,
            grid.ValuesB.Count)
                     select Math.Abs(grid[a, b]);
        var scale = Scale.Of(values.Max(), grid.Unit);
        console.MarkupLine(Markup.Escape($"{scale.UnitName(grid.Unit)}; base case {scale.Text(grid.BaseCase)}. Down: {grid.InputA.Name}, "
            + $"{grid.InputA.Unit}. Across: {grid.InputB.Name}, {grid.InputB.Unit}."));
        var table = new TextTable().Number("");
        foreach (var value in grid.ValuesB)
        {
            table.Number($"[bold]{Number(value)}[/]");
        }

        for (var a = 0; a < grid.ValuesA.Count; a++)
        {
            table.Row([$"[bold]{Number(grid.ValuesA[a])}[/]",
                .. Enumerable.Range(0, grid.ValuesB.Count).Select(b => Markup.Escape(scale.Text(grid[a, b])))]);
        }

        console.WriteLine();
        console.Write(table);
    }

    private static string Number(double value) => Markup.Escape(Amount.Text(value, Math.Abs(value) >= 1000 ? "N0" : "G4"));
}
