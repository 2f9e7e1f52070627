using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Evidence;
using PainCost.Sensitivity;

namespace PainCost.Cli.Analysing;

/// <summary>What one input would have to be for an output to meet a target.</summary>
internal static class ThresholdCommand
{
    private const string UsualInput = "prevalence";
    private const double UsualShare = 0.9;
    private const double Twice = 2;
    private const string UnaskedTarget = "The target is a tenth below the base case, since none was asked for; --target sets another.";
    private const int ManyInputs = 1000;

    public static Command Make(Terminal terminal)
    {
        var (profile, output, set, choices) = (ProfileArgument.Make("article"), SensitivityOptions.Output(), RunOptions.Set(),
            new ChoiceOptions());
        var target = SensitivityOptions.Number("--target",
            "What the output is to be, in its own unit, such as 500e9; a tenth below the base case unless told.");
        var input = new Option<string?>("--input")
        {
            Description = "The input to move; without its stratum, one factor on all strata. "
                + "Prevalence unless told, or else the one that moves the output most.",
            HelpName = "name"
        };
        var low = SensitivityOptions.Number("--low", "The lower end of the search; with --high. Left out, all that the input can be; of an "
            + "input known exactly, from nought to twice its value.");
        var high = SensitivityOptions.Number("--high", "The upper end of the search; with --low.");
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        var command = new Command("threshold", "Find the value of an input at which an output meets a target.") { profile, output, target,
            input, low, high, set, format, path };
        choices.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var methods = choices.Read(parsed);
            var chosen = Overrides.Apply(terminal, ProfileArgument.Load(parsed.GetRequiredValue(profile), methods),
                parsed.GetValue(set) ?? []);
            var basis = SensitivityBasis.Of(chosen, methods, parsed.GetValue(output), cancellation);
            var moved = parsed.GetValue(input) ?? InputOf(basis, cancellation);
            var threshold = Find(chosen, basis, parsed.GetValue(target), moved, parsed.GetValue(low), parsed.GetValue(high), cancellation);
            var isTargetOurs = parsed.GetValue(target) is null;
            var said = isTargetOurs ? basis.With(UnaskedTarget) : basis;
            Delivery.Deliver(
                terminal, outlet, SensitivitySheets.Of(threshold, said), console =>
                    ThresholdView.Write(console, basis, threshold, isTargetOurs));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Threshold Find(
        Profile profile, SensitivityBasis basis, double? target, string input, double? low, double? high, CancellationToken cancellation)
    {
        var output = basis.Output;
        var sought = target ?? (UsualShare * basis.Model.Evaluate()[output]);
        var strata = StrataOf(basis.Model, input);
        return (low, high) switch
        {
            (null, null) when strata.Count > 0 => Threshold.FindFactor(
                basis.Model, output, sought, [.. strata.Select(s => s.Name)], low: 0, MostTimes(profile, strata), cancellation),
            ({ } from, { } to) when strata.Count > 0 =>
                Threshold.FindFactor(basis.Model, output, sought, [.. strata.Select(s => s.Name)], from, to, cancellation),
            ({ } from, { } to) => Threshold.Find(basis.Model, output, sought, input, from, to, cancellation),
            (null, null) when KnownExactly(basis, input) is { CentralValue: > 0 } known =>
                Threshold.Find(
                    basis.Model, output, sought, input, low: 0, MayBe(profile, known, Twice * known.CentralValue)
                        ? Twice * known.CentralValue : 1, cancellation),
            (null, null) => Threshold.Find(basis.Model, output, sought, input, cancellation),
            _ => throw new UsageException("--low and --high belong together: give both, or neither."),
        };
    }

    /// <summary>The strata of an input that is named without one and has several; none where the model has it as a whole.</summary>
    private static List<Input> StrataOf(Model model, string input) => model.Inputs.Any(i => i.Name == input) ? []
        : [.. model.Inputs.Where(i => i.Name.StartsWith($"{input} [", StringComparison.Ordinal))];

    /// <summary>Twice, or less where a share would pass 1.</summary>
    private static double MostTimes(Profile profile, List<Input> strata) =>
        strata.TrueForAll(i => MayBe(profile, i, Twice * i.CentralValue)) ? Twice : Math.Max(1, 1 / strata.Max(i => i.CentralValue));

    private static Input? KnownExactly(SensitivityBasis basis, string input) =>
        basis.Model.Inputs.FirstOrDefault(i => i.Name == input && i.Distribution.IsFixed);

    /// <summary>Whether the profile allows a value; a share, which ends at 1, may not be any.</summary>
    private static bool MayBe(Profile profile, Input input, double value)
    {
        try
        {
            return !profile.TryGetInput(input.Name, out _) || profile.With(input.Name, Distribution.Fixed(value)).Inputs.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string InputOf(SensitivityBasis basis, CancellationToken cancellation)
    {
        if (basis.Model.Inputs.Any(i => i.Name == UsualInput && !i.Distribution.IsFixed))
        {
            return UsualInput;
        }

        // Of very many inputs by their slopes, since moving them one by one would take the square of their number.
        if (basis.Model.Inputs.Count > ManyInputs && Slopes.Of(basis.Model, basis.Output) is [{ Share: > 0 } steepest, ..])
        {
            return steepest.Input.Name;
        }

        // Where nothing uncertain moves it, what is known exactly; looked at only then, since a profile may have tens of thousands of
        // inputs.
        TornadoRow? MostIn(TornadoRange range) => Most(Tornado.Of(basis.Model, basis.Output, range, cancellation));
        var most = MostIn(TornadoRange.Usual) ?? MostIn(TornadoRange.PercentOfEvery(1));
        return most?.Input.Name ?? throw new ArgumentException($"No input moves '{basis.Output}'.");
    }

    private static TornadoRow? Most(Tornado tornado) => tornado.Rows.FirstOrDefault(row => row.IsMoving);
}
