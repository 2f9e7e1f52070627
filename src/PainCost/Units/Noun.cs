namespace PainCost.Units;

/// <summary>The nouns whose confusion is a known mistake: bases that people are counted on, spans of time, money.</summary>
internal static class Noun
{
    private static readonly Dictionary<string, string> PopulationBases = new(StringComparer.Ordinal)
    {
        ["person"] = "residents of all ages",
        ["adult"] = "resident adults, 18 and over",
        ["child"] = "residents under 18",
        ["civilian-person"] = "civilians outside institutions, all ages",
        ["civilian-adult"] = "civilian adults outside institutions",
    };

    private static readonly HashSet<string> Spans =
        new(StringComparer.Ordinal) { "year", "quarter", "month", "week", "day", "hour", "minute" };

    public static NounKind KindOf(string noun) =>
        PriceBasis.FromNoun(noun) is not null ? NounKind.Money
        : PopulationBases.ContainsKey(noun) ? NounKind.People
        : Spans.Contains(noun) ? NounKind.Time
        : NounKind.Other;

    /// <summary>The noun with its meaning, for a message: <c>adult (resident adults, 18 and over)</c>.</summary>
    public static string Describe(string noun) => PopulationBases.TryGetValue(noun, out var meaning) ? $"{noun} ({meaning})" : noun;
}
