using System.CommandLine;
using PainCost.Attribution;
using PainCost.Cli.CommandLine;

namespace PainCost.Cli.Attributing;

/// <summary>What pain adds to cost in a survey's microdata.</summary>
internal static class AttributeCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("microdata") { Description = "A CSV file with a row for each person (docs/attribution.md)." };
        var (options, format, path) = (new AttributeOptions(), OutputFormat.Make(), RunOptions.Out());
        var command = new Command("attribute",
            "Attribute cost to pain in survey microdata: excess cost of a case, with its error by the survey's design.")
        {
            file, format, path,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var answer = options.Answer(parsed, Microdata.Load(parsed.GetValue(file)!));
            Delivery.Deliver(terminal, outlet, AttributeSheet.Of(answer), console => AttributeView.Write(console, answer));
            return ExitCode.Done;
        });
        return command;
    }
}
