using PainCost.Burden;
using PainCost.Modelling;

namespace PainCost.Scenarios.Runs;

/// <summary>What an analyst should know before a run, said on standard error.</summary>
internal static class Warnings
{
    public static void Write(Terminal terminal, Model model, IEnumerable<string> overrides)
    {
        foreach (var note in Overrides.WithoutEffect(model, overrides))
        {
            terminal.Error.WriteLine(note);
        }

        foreach (var range in PainBurden.IllegalRanges(model))
        {
            terminal.Error.WriteLine($"Warning: {range}");
        }
    }
}
