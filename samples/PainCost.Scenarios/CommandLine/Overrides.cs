using PainCost.Evidence;

namespace PainCost.Cli.CommandLine;

/// <summary>The values that the command line puts in place of a profile's own.</summary>
internal static class Overrides
{
    /// <exception cref="FormatException">An override is not of the form name=distribution, or its distribution cannot be read.</exception>
    /// <exception cref="ArgumentException">The profile has no such input, or the value is illegal for it.</exception>
    public static Profile Apply(Profile profile, IEnumerable<string> overrides)
    {
        foreach (var (name, distribution) in overrides.Select(Read))
        {
            profile = profile.With(name, distribution);
        }

        return profile;
    }

    /// <summary>The name and the value of one override.</summary>
    /// <exception cref="FormatException">It is not of the form name=distribution, or the distribution cannot be read.</exception>
    public static (string Name, Distribution Distribution) Read(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw new FormatException($"--set '{text}': write name=distribution, such as --set \"prevalence=beta(mean=0.243, se=0.004)\".");
        }

        var name = text[..equals].Trim();
        return Distribution.TryParse(text[(equals + 1)..], out var distribution, out var error)
            ? (name, distribution)
            : throw new FormatException($"--set {name}: {error}");
    }

    /// <summary>A sentence for each override that changes nothing, because the equation at hand does not use the input.</summary>
    public static IEnumerable<string> WithoutEffect(Model model, IEnumerable<string> overrides) =>
        from text in overrides
        let name = text.Split('=')[0].Trim()
        where model.Inputs.All(i => i.Name != name)
        select $"Note: '{name}' is not in this equation, so setting it changes nothing in the burden.";
}
