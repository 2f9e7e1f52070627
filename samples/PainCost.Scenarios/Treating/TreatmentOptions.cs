using System.CommandLine;
using PainCost.Treatments;

namespace PainCost.Cli.Treating;

/// <summary>The options that choose treatments and put values in place of theirs.</summary>
internal static class TreatmentOptions
{
    public static Option<string[]> With() => new("--with")
    {
        Description =
            $"A treatment: {string.Join(", ", Intervention.BuiltInNames)}, or a CSV file of your own. Repeatable; left out, these four.",
        HelpName = "treatment",
    };

    public static Option<string[]> Set() => new("--set")
    {
        Description = "Another value for an input of the profile or of a treatment, or an effect that it lacks: --set \"infusions per "
            + "course: ketamine=3\"; without a treatment's name, of all that are shown. Repeatable.",
        HelpName = "name=distribution",
    };
}
