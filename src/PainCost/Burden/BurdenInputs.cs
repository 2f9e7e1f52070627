using PainCost.Evidence;
using PainCost.Quantities;

namespace PainCost.Burden;

/// <summary>The names that the equation knows, and the inputs that a profile has of them.</summary>
internal sealed class BurdenInputs(Profile profile)
{
    public const string HealthIndex = "pce health index ";

    public static IReadOnlyList<BurdenInput> Known { get; } =
    [
        new("population", "people"),
        new("prevalence", "case/people"),
        new("cases", "case"),

        new("published total", "money/year"),
        new("published cases", "case"),
        new("published health care", "money/year"),
        new("published productivity", "money/year"),
        new("published days of work missed", "money/year"),
        new("published hours of work lost", "money/year"),
        new("published lower wages", "money/year"),
        new("published excess health care cost", "money/case/year"),
        new("published excess productivity cost", "money/case/year"),
        new("analgesic spending", "money/year"),
        new("opioid spending", "money/year"),
        new(HealthIndex + "*", "money/money"),

        new("excess health care cost", "money/case/year"),
        new("medication use", "user/case"),
        new("medication cost per user", "money/user/year"),
        new("employment", "worker/case"),
        new("employment gap", "worker/case"),
        new("excess absence days", "day/worker/year"),
        new("hours per day", "hour/day"),
        new("hours worked", "hour/worker/year"),
        new("excess impairment", "1"),
        new("hourly wage", "money/hour"),
        new("non-wage share", "1"),
        new("wage gap", "money/hour"),
    ];

    public Profile Profile => profile;

    /// <summary>An input that <see cref="BurdenCheck"/> has made sure of.</summary>
    public Quantity this[string name] => profile[name];

    public bool Has(string name) => profile.TryGetInput(name, out _);

    public Quantity? Find(string name) => profile.TryGetInput(name, out var input) ? input : null;

    /// <summary>The only input whose name begins so, or null; <see cref="BurdenCheck"/> has made sure that there is no second.</summary>
    public Quantity? FindByPrefix(string prefix) => NamesByPrefix(prefix).SingleOrDefault() is { } name ? profile[name] : null;

    public IEnumerable<string> NamesByPrefix(string prefix) =>
        profile.Inputs.Select(i => i.Name).Where(name => name.StartsWith(prefix, StringComparison.Ordinal));
}
