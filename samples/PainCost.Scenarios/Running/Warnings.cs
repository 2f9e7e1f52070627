using PainCost.Burden;
using PainCost.Cli.CommandLine;

namespace PainCost.Cli.Running;

/// <summary>What an analyst should know before a run, said on standard error.</summary>
internal static class Warnings
{
    public static void Write(Terminal terminal, Model model, RunRequest request)
    {
        foreach (var note in Overrides.WithoutEffect(model, request.Overrides)
            .Concat(StatedCorrelations.WithoutEffect(model, request.Correlations)))
        {
            terminal.Error.WriteLine(note);
        }

        if (request.Until is null && DesignOptions.Note(request.Options, request.Draws) is { } advice)
        {
            terminal.Error.WriteLine(advice);
        }

        foreach (var range in PainBurden.IllegalRanges(model))
        {
            terminal.Error.WriteLine($"Warning: {range}");
        }
    }
}
