using PainCost.Distributions;
using PainCost.Evidence;

namespace PainCost.Scenarios;

/// <summary>The values that the command line puts in place of a profile's own.</summary>
internal static class Overrides
{
    /// <exception cref="FormatException">An override is not of the form name=distribution, or its distribution cannot be read.</exception>
    /// <exception cref="ArgumentException">The profile has no such input, or the value is illegal for it.</exception>
    public static Profile Apply(Profile profile, IEnumerable<string> overrides)
    {
        foreach (var text in overrides)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new FormatException($"--set '{text}': write name=distribution, such as --set \"prevalence=beta(mean=0.243, se=0.004)\".");
            }

            var name = text[..equals].Trim();
            if (!Distribution.TryParse(text[(equals + 1)..], out var distribution, out var error))
            {
                throw new FormatException($"--set {name}: {error}");
            }

            profile = profile.With(name, distribution);
        }

        return profile;
    }
}
