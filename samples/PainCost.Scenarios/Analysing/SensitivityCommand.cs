using System.CommandLine;
using PainCost.Cli.Analysing.AllAtOnce;
using PainCost.Cli.Analysing.OneAtATime;
using PainCost.Cli.CommandLine;
using PainCost.Sensitivity;

namespace PainCost.Cli.Analysing;

/// <summary>What moves an output: each input alone, two together, or all at once.</summary>
internal static class SensitivityCommand
{
    private const string Tornado = "tornado";

    public static Command Make(Terminal terminal)
    {
        var (profile, output, set, choices) = (ProfileArgument.Make("article"), SensitivityOptions.Output(), RunOptions.Set(),
            new ChoiceOptions());
        var (method, range, percent) = (SensitivityOptions.Method(Tornado), SensitivityOptions.Range(),
            SensitivityOptions.Number("--percent", "The percentage of --range percent; 10 unless told."));
        var values = SensitivityOptions.Values();
        var inputs = new Option<string[]>("--input")
        {
            Description = "An input of the grid; give it twice. Left out, those that move the output most.",
            HelpName = "name"
        };
        var (draws, seed, threads) = (SensitivityOptions.Draws(), RunOptions.Seed(), RunOptions.Threads());
        var (correlations, format, path) = (new CorrelationOptions(), OutputFormat.Make(), RunOptions.Out());
        var command = new Command("sensitivity", "Show which inputs move an output most: one at a time, two over a grid, or all at once.")
        {
            profile, method, output, inputs, values, range, percent, draws, seed, threads, set, format, path,
        };
        choices.AddTo(command);
        correlations.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var methods = choices.Read(parsed);
            var chosen = Overrides.Apply(terminal, ProfileArgument.Load(parsed.GetRequiredValue(profile), methods),
                parsed.GetValue(set) ?? []);
            var reach = Range(parsed.GetValue(range), parsed.GetValue(percent));
            var request = new SensitivityRequest(
                SensitivityBasis.Of(chosen, methods, parsed.GetValue(output), cancellation), parsed.GetValue(method) ?? Tornado,
                    parsed.GetValue(inputs) ?? [], reach,
                parsed.GetValue(draws), parsed.GetValue(seed), parsed.GetValue(threads))
            {
                Correlations = correlations.Read(parsed, chosen),
                Values = StatedValues.Read(parsed.GetValue(values) ?? []),
            };
            request.Check();
            StatedCorrelations.WithoutEffect(request.Basis.Model, request.Correlations).ToList().ForEach(terminal.Error.WriteLine);
            var answer = Answer(request with { Basis = request.Basis.Correlated(request.Correlations) }, terminal, cancellation);
            Delivery.Deliver(terminal, outlet, answer.Sheet, answer.Table);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Answer Answer(SensitivityRequest request, Terminal terminal, CancellationToken cancellation) => request.Method switch
    {
        "twoway" => OneAtATimeAnalyses.OfGrid(request, cancellation),
        "spider" => OneAtATimeAnalyses.OfSpider(request, cancellation),
        "sobol" => AllAtOnceAnalyses.OfSobol(request, terminal, cancellation),
        "morris" => AllAtOnceAnalyses.OfMorris(request, terminal, cancellation),
        "rank" => AllAtOnceAnalyses.OfRank(request, terminal, cancellation),
        "shapley" => AllAtOnceAnalyses.OfShapley(request, terminal, cancellation),
        _ => OneAtATimeAnalyses.OfTornado(request, cancellation),
    };

    private static TornadoRange? Range(string? range, double? percent) =>
        range == "percent" || (range is null && percent is not null)
            ? TornadoRange.PercentOfEvery(percent ?? OneAtATimeAnalyses.UsualPercent)
        : percent is null ? range is null ? null : TornadoRange.Usual
        : throw new UsageException("--percent belongs to --range percent, but --range asks for percentiles.");
}
