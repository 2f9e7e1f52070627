using System.CommandLine;
using PainCost.Reports;
using PainCost.Scenarios.CommandLine;

namespace PainCost.Scenarios.Pooling;

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
        var (measure, tau, interval, covariate) = (PoolOptions.Measure(), PoolOptions.Tau(), PoolOptions.Interval(), PoolOptions.Covariate());
        var (studyInterval, prediction) = (PoolOptions.StudyInterval(), PoolOptions.Prediction());
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        var command = new Command("pool", "Pool studies into one figure: forest plot, heterogeneity, and what to expect of another population.")
        {
            file, measure, tau, interval, studyInterval, prediction, covariate, format, path,
        };
        command.SetAction(parsed =>
        {
            var set = StudyFile.Load(parsed.GetValue(file));
            var method = PoolOptions.Method(set, new(
                parsed.GetValue(measure), parsed.GetValue(tau), parsed.GetValue(interval), parsed.GetValue(studyInterval), parsed.GetValue(prediction)));
            var answer = new PoolAnswer(set, method, parsed.GetValue(covariate) ?? []);
            Show(terminal, answer, OutputFormat.Choose(parsed.GetValue(format), parsed.GetValue(path)), parsed.GetValue(path));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(Terminal terminal, PoolAnswer answer, ReportFormat? format, string? path)
    {
        if (path is not null)
        {
            WholeFile.Write(path, Text(answer, format));
            terminal.Error.WriteLine($"Written: {path}");
        }
        else if (format is not null)
        {
            terminal.Output.Write(Text(answer, format));
        }
        else
        {
            PoolView.Write(terminal.Console, answer);
        }
    }

    private static string Text(PoolAnswer answer, ReportFormat? format)
    {
        if (format is not null)
        {
            return format switch
            {
                ReportFormat.Json => PoolJson.Write(answer),
                ReportFormat.Csv => PoolCsv.Write(answer),
                _ => PoolMarkdown.Write(answer),
            };
        }

        var page = Terminal.Collecting(out var text);
        PoolView.Write(page.Console, answer);
        return text.ToString();
    }
}
