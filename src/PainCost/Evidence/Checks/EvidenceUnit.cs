namespace PainCost.Evidence.Checks;

/// <summary>What the unit of an evidence row must not hold, though it is a unit: money without a year, misspelt known nouns.</summary>
internal static class EvidenceUnit
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "person", "adult", "child", "civilian-person", "civilian-adult", "case", "worker", "user", "patient",
        "year", "quarter", "month", "week", "day", "hour", "minute", "fill", "course", "infusion", "event", "spell",
    };

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["people"] = "person",
        ["children"] = "child",
        ["civilian-people"] = "civilian-person",
        ["qaly"] = "QALY",
        ["qalys"] = "QALY",
    };

    /// <summary>Null when a row may have the unit, otherwise what is wrong; every noun that is, at once.</summary>
    public static string? Fault(Unit unit)
    {
        var faults = unit.Powers.Keys.Select(NounFault).OfType<string>().ToList();
        return faults.Count == 0 ? null : $"{string.Join("; ", faults)}.";
    }

    private static string? NounFault(string noun) =>
        Singular(noun) is { } meant && meant != noun ? $"'{noun}' is not a noun that the equation knows; write {meant}"
        : IsCurrency(noun) ? $"{noun} has no price year; write {noun}2023 if the prices are those of 2023"
        : PriceBasis.FromNoun(noun.ToUpperInvariant()) is { } money && money.ToString() != noun
            ? $"money is written in capitals; write {money}"
        : null;

    private static bool IsCurrency(string noun) => noun.Length == 3 && noun.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>The known noun that this one is in the plural or in capitals; null when it is none.</summary>
    private static string? Singular(string noun)
    {
        var word = noun.ToLowerInvariant();
        return Known.Contains(word) ? word
            : word.EndsWith('s') && Known.Contains(word[..^1]) ? word[..^1]
            : Irregular.TryGetValue(word, out var singular) && singular != noun ? singular
            : null;
    }
}
