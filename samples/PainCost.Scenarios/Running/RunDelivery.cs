using PainCost.Cli.CommandLine;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Running;

/// <summary>Where a run's answer goes, and its draws.</summary>
/// <param name="Answer">Where the answer goes, and in which form.</param>
/// <param name="Draws">Whether and where the draws go; null for nowhere.</param>
internal sealed record RunDelivery(Outlet Answer, DrawsOutlet? Draws = null)
{
    /// <summary>Writes the files, both or none, and then what goes to standard output.</summary>
    public void Deliver(Terminal terminal, Simulation simulation, Func<Headline> headline, Action<IAnsiConsole> table,
        CancellationToken cancellation)
    {
        string Report(ReportFormat form) =>
            Reports.Report.Write(simulation, form, form == ReportFormat.Markdown ? headline() : null);
        void WriteDraws(TextWriter writer) => Reports.Report.WriteDraws(simulation, writer, Draws!.Keep, cancellation);

        List<(OutputTarget Target, Action<TextWriter> Write)> files = [];
        if (Draws is { Target: { } drawsFile })
        {
            files.Add((drawsFile, WriteDraws));
        }

        if (Answer.Target is { } answerFile)
        {
            var text = Delivery.Text(terminal, Answer, Report, table);
            files.Add((answerFile, writer => writer.Write(text)));
        }

        if (files.Count > 0)
        {
            Reports.Report.Save(files);
            files.ForEach(file => Delivery.Say(terminal, file.Target));
        }

        if (Draws is { Target: null })
        {
            WriteDraws(terminal.Output);
        }

        if (Answer.Target is null)
        {
            Delivery.Deliver(terminal, Answer, Report, table);
        }
    }
}
