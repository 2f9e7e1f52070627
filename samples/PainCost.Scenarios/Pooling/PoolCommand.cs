using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Reports;

namespace PainCost.Cli.Pooling;

/// <summary>Several studies of one quantity as one figure.</summary>
internal static class PoolCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string?>("studies")
        {
            Description = "A CSV file with a row for each study (docs/pooling.md); left out, an invented example.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var (measure, tau, interval, covariate) = (PoolOptions.Measure(), PoolOptions.Tau(), PoolOptions.Interval(),
            PoolOptions.Covariate());
        var (studyInterval, prediction, at) = (PoolOptions.StudyInterval(), PoolOptions.Prediction(), PoolOptions.At());
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        var command = new Command("pool",
            "Pool studies into one figure: forest plot, heterogeneity, and what to expect of another population.")
        {
            file, measure, tau, interval, studyInterval, prediction, covariate, at, format, path,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var set = StudyFile.Load(parsed.GetValue(file));
            var method = PoolOptions.Method(set, new(
                parsed.GetValue(measure), parsed.GetValue(tau), parsed.GetValue(interval), parsed.GetValue(studyInterval),
                    parsed.GetValue(prediction),
                parsed.GetValue(covariate)?.Length ?? 0));
            var covariates = parsed.GetValue(covariate) ?? [];
            var answer = new PoolAnswer(set, method, covariates, PoolPlace.Parse(parsed.GetValue(at) ?? [], covariates), cancellation);
            Delivery.Deliver(terminal, outlet, form => Text(answer, form), console => PoolView.Write(console, answer));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static string Text(PoolAnswer answer, ReportFormat format) => format switch
    {
        ReportFormat.Json => PoolJson.Write(answer),
        ReportFormat.Csv => PoolCsv.Write(answer),
        _ => PoolMarkdown.Write(answer),
    };
}
