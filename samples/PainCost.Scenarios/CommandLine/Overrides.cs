using PainCost.Evidence;
using PainCost.Scenarios;

namespace PainCost.Cli.CommandLine;

/// <summary>The values that the command line puts in place of a profile's own.</summary>
internal static class Overrides
{
    private const string Option = "--set";

    /// <summary>The profile with the changes; standard error says of each that is more than the plain one how it was understood.</summary>
    /// <exception cref="FormatException">An override is not of the form name=distribution, or its distribution cannot be read.</exception>
    /// <exception cref="ArgumentException">
    /// There is no such input, the value is illegal for it, or one is given twice.
    /// </exception>
    public static Profile Apply(Terminal terminal, Profile profile, IEnumerable<string> overrides) =>
        Apply(terminal, profile, Read(overrides));

    /// <inheritdoc cref="Apply(Terminal, Profile, IEnumerable{string})"/>
    public static Profile Apply(Terminal terminal, Profile profile, IEnumerable<InputChange> changes)
    {
        foreach (var change in changes)
        {
            var note = change.Note(profile);
            profile = change.ApplyTo(profile);
            if (note is not null)
            {
                terminal.Error.WriteLine($"Note: {note}");
            }
        }

        return profile;
    }

    /// <summary>The changes in the order in which they apply.</summary>
    /// <exception cref="FormatException">Some cannot be read; all faults at once.</exception>
    /// <exception cref="ArgumentException">One input is given twice.</exception>
    public static IReadOnlyList<InputChange> Read(IEnumerable<string> overrides)
    {
        var (changes, faults) = (new List<InputChange>(), new List<string>());
        foreach (var text in overrides)
        {
            try
            {
                changes.Add(InputChange.Parse(text));
            }
            catch (FormatException e)
            {
                faults.Add($"{Option} {e.Message}");
            }
        }

        return faults.Count > 0 ? throw new FormatException(string.Join(Environment.NewLine, faults)) : InputChange.Together(changes);
    }

    /// <summary>A sentence for each override that changes nothing, because the equation at hand does not use the input.</summary>
    public static IEnumerable<string> WithoutEffect(Model model, IEnumerable<string> overrides) =>
        from change in Read(overrides)
        where !model.Inputs.Any(i => i.Name == change.Input || i.Name.StartsWith($"{change.Input} [", StringComparison.Ordinal))
        select $"Note: '{change.Input}' is not in this equation, so setting it changes nothing in the burden.";
}
