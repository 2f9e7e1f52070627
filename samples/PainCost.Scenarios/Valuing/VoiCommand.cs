using System.CommandLine;
using PainCost.Cli.Analysing;
using PainCost.Cli.CommandLine;
using PainCost.Cli.Treating;
using PainCost.Prices;

namespace PainCost.Cli.Valuing;

/// <summary>Which treatment to choose, and what it would be worth to know more first.</summary>
internal static class VoiCommand
{
    private const int UsualYears = 5;
    private const int MostYears = 1_000;
    private const double UsualRate = 0.03;

    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make("article");
        var (with, set, choices) = (TreatmentOptions.With(), TreatmentOptions.Set(), new ChoiceOptions());
        var worth = new Option<string?>("--week")
        {
            Description = "What a week without pain is worth to the patient, in the prices of the "
                + "results: a number or a distribution. Left out, costs alone decide.",
            HelpName = "amount"
        };
        var people = SensitivityOptions.Number("--people",
            "For how many people a year the decision is made; those that are treated unless told.");
        var years = RunOptions.Whole("--years", 1, MostYears, "number", "Over how many years; 5 unless told.");
        var rate = SensitivityOptions.Number("--discount", "The real discount rate as a share, 0.03 for 3 % a year; 0.03 unless told.");
        var (draws, seed, threads) = (RunOptions.Draws(), RunOptions.Seed(), RunOptions.Threads());
        var (correlations, design, format, path) = (new CorrelationOptions(), new DesignOptions(), OutputFormat.Make(), RunOptions.Out());
        var command = new Command("voi", "Choose between infusions and none, and say what it would be worth to know more first.")
        {
            profile, with, set, worth, people, years, rate, draws, seed, threads, format, path,
        };
        choices.AddTo(command);
        correlations.AddTo(command);
        design.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var methods = choices.Read(parsed);
            var request = TreatmentRequest.Read(terminal, parsed.GetRequiredValue(profile), parsed.GetValue(with) ?? [],
                parsed.GetValue(set) ?? []);
            var asked = Asked(parsed.GetValue(worth), parsed.GetValue(people), parsed.GetValue(years) ?? UsualYears, parsed.GetValue(rate));
            var (together, options) = (correlations.Read(parsed, request.Profile, request.Has),
                design.Read(parsed) with { Threads = parsed.GetValue(threads) });
            var answer = ValueAnswer.Of(request, methods, asked,
                model => ProgressLine.Watch(terminal, progress => StatedCorrelations.Apply(model, together)
                .Simulate(parsed.GetValue(draws), parsed.GetValue(seed), options with { Progress = progress }, cancellation)),
                cancellation);
            Delivery.Deliver(terminal, outlet, ValueSheet.Of(answer), console => ValueView.Write(console, answer));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static ValueRequest Asked(string? week, double? people, int years, double? perYear)
    {
        List<string> faults =
        [
            .. people is null or >= 0 ? Array.Empty<string>()
            : [FormattableString.Invariant($"--people must be 0 or more, but is {people}.")],
            .. perYear is null or (>= 0 and <= 1) ? Array.Empty<string>() : ["--discount must lie in [0, 1]; write 0.03 for 3 % a year."],
        ];
        return faults.Count == 0
            ? new ValueRequest(
                week is null ? null : Distribution.Parse(week), people, years,
                    Discounting.Exponential(DiscountRate.Real(perYear ?? UsualRate)))
            : throw new UsageException(string.Join(Environment.NewLine, faults));
    }
}
