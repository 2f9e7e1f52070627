using System.Globalization;

namespace PainCost.Texts.Names;

/// <summary>Which known name a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    private const int LongestName = 200;
    private const int MostNamed = 10;

    /// <summary>The names, the one that needs the fewest edits first; ties keep their order.</summary>
    public static IReadOnlyList<string> First(string typed, IEnumerable<string> names) =>
        [.. names.OrderBy(name => Edits(typed, name))];

    /// <summary>The nearest name, if it is near enough to have been meant; otherwise null.</summary>
    public static string? Of(string typed, IEnumerable<string> names) =>
        First(typed, names) is [var nearest, ..] && Edits(typed, nearest) <= Math.Max(2, nearest.Length / 3) ? nearest : null;

    /// <summary>A sentence that proposes the nearest name; empty when none is near.</summary>
    public static string Suggestion(string typed, IEnumerable<string> names) =>
        Of(typed, names) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>A proposal if a name is near, and then the names, the nearest first: ten at most, with the count of the rest.</summary>
    /// <param name="typed">What was written.</param>
    /// <param name="names">What there is.</param>
    /// <returns>For example <c> Did you mean 'wage'? It has 'wage', 'wages of men' and 20 more.</c>, after a full stop.</returns>
    public static string Listed(string typed, IEnumerable<string> names)
    {
        var all = First(typed, names);
        var more = all.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {all.Count - MostNamed:N0} more") : "";
        var shown = all.Take(MostNamed).Select(name => $"'{name}'").DefaultIfEmpty("none");
        return $"{Suggestion(typed, all)} It has {string.Join(", ", shown)}{more}.";
    }

    /// <summary>The edits from one to the other; of a text that is far too long to be a name, how much too long it is.</summary>
    private static int Edits(string typed, string name) => typed.Length > LongestName ? typed.Length - name.Length
        : EditDistance.Between(typed.ToUpperInvariant(), name.ToUpperInvariant());
}
