using System.CommandLine;
using PainCost.Scenarios.Sheets;
using PainCost.Scenarios.Views;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Scenarios.Commands;

/// <summary>What moves an output: each input alone, or two together.</summary>
internal static class SensitivityCommand
{
    private const double UsualPercent = 10;
    private const int GridSteps = 5;

    public static Command Make(Terminal terminal)
    {
        var (profile, output, set, choices) = (ProfileArgument.Make("article"), SensitivityOptions.Output(), RunOptions.Set(), new ChoiceOptions());
        var method = SensitivityOptions.Word("--method", "tornado (the usual): each uncertain input alone; twoway: two inputs over a grid.", "tornado", "twoway");
        var inputs = new Option<string[]>("--input") { Description = "An input of the grid; give it twice. Left out, those that move the output most." };
        var range = SensitivityOptions.Word("--range", "percentiles (the usual): 2.5 to 97.5 of each uncertain input; percent: ± a percentage of every input, known exactly or not.", "percentiles", "percent");
        var percent = SensitivityOptions.Number("--percent", "The percentage of --range percent; 10 unless told.");
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        var command = new Command("sensitivity", "Show which inputs move an output most: a tornado, or a grid of two inputs.")
        {
            profile, method, output, inputs, range, percent, set, format, path,
        };
        choices.AddTo(command);
        command.SetAction(parsed =>
        {
            var chosen = Overrides.Apply(ProfileArgument.Load(parsed.GetRequiredValue(profile), choices.Read(parsed)), parsed.GetValue(set) ?? []);
            var basis = SensitivityBasis.Of(chosen, choices.Read(parsed), parsed.GetValue(output));
            var reach = Range(parsed.GetValue(range), parsed.GetValue(percent));
            var form = OutputFormat.Choose(parsed.GetValue(format), parsed.GetValue(path));
            var (sheet, table) = Answer(basis, parsed.GetValue(method), parsed.GetValue(inputs) ?? [], reach);
            Delivery.Deliver(terminal, sheet, table, form, parsed.GetValue(path));
            return ExitCode.Done;
        });
        return command;
    }

    private static (Sheet Sheet, Action<IAnsiConsole> Table) Answer(
        SensitivityBasis basis, string? method, string[] inputs, TornadoRange? range)
    {
        if (method == "twoway")
        {
            var grid = Grid(basis, inputs, range);
            return (SensitivitySheets.Of(grid, basis), console => TwoWayView.Write(console, basis, grid));
        }

        if (inputs.Length > 0)
        {
            throw new FormatException("--input chooses the inputs of --method twoway; a tornado shows all of them.");
        }

        var tornado = Tornado.Of(basis.Model, basis.Output, range);
        return (SensitivitySheets.Of(tornado, basis), console => TornadoView.Write(console, basis, tornado));
    }

    private static TornadoRange? Range(string? range, double? percent) =>
        range == "percent" || (range is null && percent is not null) ? TornadoRange.PercentOfEvery(percent ?? UsualPercent)
        : percent is null ? range is null ? null : TornadoRange.Usual
        : throw new FormatException("--percent belongs to --range percent, but --range asks for percentiles.");

    private static TwoWay Grid(SensitivityBasis basis, string[] names, TornadoRange? range)
    {
        if (names.Length > 2)
        {
            throw new FormatException($"A grid has two inputs, but --input names {names.Length}.");
        }

        var output = basis.Output;

        // What is known exactly comes after everything that is uncertain and moves the output.
        var candidates = Tornado.Of(basis.Model, output).Rows.Concat(Tornado.Of(basis.Model, output, TornadoRange.PercentOfEvery(UsualPercent)).Rows)
            .Where(row => row.IsMoving).Select(row => row.Input.Name);
        string[] two = [.. names.Concat(candidates.Where(name => !names.Contains(name)).Distinct()).Take(2)];
        return two.Length == 2
            ? TwoWay.Of(basis.Model, output, two[0], RangeOf(basis, two[0], range), two[1], RangeOf(basis, two[1], range), GridSteps)
            : throw new ArgumentException($"Fewer than two inputs move '{output}', so there is no grid to show.");
    }

    private static TornadoRange RangeOf(SensitivityBasis basis, string input, TornadoRange? range) =>
        range ?? (basis.Model.Inputs.FirstOrDefault(i => i.Name == input) is { Distribution.IsFixed: true } ? TornadoRange.PercentOfEvery(UsualPercent) : TornadoRange.Usual);
}
