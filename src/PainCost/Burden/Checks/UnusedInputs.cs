using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>Inputs that would go unused, because whatever would use them is missing.</summary>
internal static class UnusedInputs
{
    private const string AnyClass = "*";

    private static readonly string[] OfAbsence = ["excess absence days"];
    private static readonly string[] OfLostEmployment = ["employment gap"];
    private static readonly string[] OfHourlyCost = ["excess absence days", "excess impairment", "employment gap"];
    private static readonly string[] OfFills = ["price per fill: *", "fills per user: *"];
    private static readonly string[] OfADrug = ["share treated: *", "courses: *", "infusions per course: *", "drug cost per infusion: *"];
    private static readonly string[] OfAPublishedTotal =
        ["published total", "published health care", "published productivity", "published other financial cost"];

    private static readonly string[] OfHealthCare =
    [
        "excess health care cost", "published health care", "medication cost per user", "medication cost per user: ", "price per fill: ",
            "medication spending: ", "share treated: ",
    ];

    /// <summary>
    /// An input, and those of which one at least has to be there. A trailing * stands for one class in both, a trailing colon for any
    /// class.
    /// </summary>
    private static readonly (string Input, string[] NeedsOneOf)[] Uses =
    [
        ("employment", ["excess absence days", "excess impairment", "wage gap"]),
        ("hours worked", ["excess impairment", "wage gap", "employment gap"]),
        ("hourly wage", OfHourlyCost),
        ("non-wage share", OfHourlyCost),
        ("team multiplier", OfAbsence),
        ("absence spells", OfAbsence),
        ("job losses", OfLostEmployment),
        ("friction period", ["excess absence days", "employment gap"]),
        ("friction elasticity", ["excess absence days", "employment gap"]),
        ("vacancy-chain multiplier", OfLostEmployment),
        ("replacement wage", ["unpaid work lost", "informal care"]),
        ("rebate: *", OfFills),
        ("pain share: *", ["medication spending: *"]),
        ("administration per infusion", ["share treated: "]),
        ("administration per infusion: *", OfADrug),
        ("adverse events per infusion: *", OfADrug),
        ("cost per adverse event: *", ["adverse events per infusion: *"]),
        ("payer weight: *", OfHealthCare),
        ("published cases", OfAPublishedTotal),
        ("published wellbeing loss", OfAPublishedTotal),
        ("published excess health care cost", OfAPublishedTotal),
        ("published excess productivity cost", OfAPublishedTotal),
        ("published days of work missed", OfAPublishedTotal),
        ("published hours of work lost", OfAPublishedTotal),
        ("published lower wages", OfAPublishedTotal),
        ("analgesic spending", OfAPublishedTotal),
        ("opioid spending", OfAPublishedTotal),
        (KnownInputs.HealthIndex + AnyClass, ["analgesic spending", "opioid spending"]),
    ];

    /// <summary>What is wrong and how to mend it, one entry for each such input, at its first row.</summary>
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs) =>
        from use in Uses
        from name in inputs.Names
        let kind = Class(use.Input, name)
        where kind is not null
        let needed = use.NeedsOneOf.Select(n => n.Replace(AnyClass, kind, StringComparison.Ordinal)).ToList()
        where !needed.Any(n => IsGiven(inputs, n))
        select inputs.Fault(inputs.First(name), "input", $"'{name}' is given but would not be used: {Missing(needed)}. Add {(needed.Count == 1 ? "it" : "one of them")}, or take out '{name}'.{ToPaste(inputs, needed)}");

    /// <summary>The class that a name has in a pattern, empty where the pattern has none; null when the name does not fit.</summary>
    private static string? Class(string pattern, string name) =>
        !pattern.EndsWith(AnyClass, StringComparison.Ordinal) ? (name == pattern ? "" : null)
        : name.StartsWith(pattern[..^1], StringComparison.Ordinal) ? name[(pattern.Length - 1)..]
        : null;

    private static bool IsGiven(BurdenInputs inputs, string name) =>
        name.EndsWith(": ", StringComparison.Ordinal) ? inputs.NamesByPrefix(name).Any() : inputs.Mentions(name);

    private static string ToPaste(BurdenInputs inputs, List<string> needed) =>
        needed is [var only] && !only.EndsWith(": ", StringComparison.Ordinal) ? RowToPaste.Of(inputs, only) : "";

    private static string Missing(List<string> needed) =>
        needed.Count == 1 ? $"{Quoted(needed[0])} is missing" : $"there is none of {string.Join(", ", needed.Select(Quoted))}";

    private static string Quoted(string name) => name.EndsWith(": ", StringComparison.Ordinal) ? $"'{name}...'" : $"'{name}'";
}
