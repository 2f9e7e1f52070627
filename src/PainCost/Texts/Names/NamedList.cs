using System.Globalization;

namespace PainCost.Texts.Names;

/// <summary>Things that are asked for by name, and the one sentence for a name that is none of theirs.</summary>
/// <param name="holder">Who has them, such as <c>The model</c>.</param>
/// <param name="kind">What they are, such as <c>output</c>.</param>
/// <param name="items">The things in their order; of two with one name, the first is found.</param>
/// <param name="nameOf">The name of each.</param>
internal sealed class NamedList<T>(string holder, string kind, IReadOnlyList<T> items, Func<T, string> nameOf)
{
    private const int MostNamed = 20;

    private readonly Lazy<Dictionary<string, int>> places = new(() => Places(items, nameOf));

    /// <summary>The place of a name.</summary>
    /// <exception cref="ArgumentException">
    /// There is none of that name; the message proposes the nearest and lists those there are.
    /// </exception>
    public int IndexOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return places.Value.TryGetValue(name, out var index) ? index : throw new ArgumentException(Unknown(name));
    }

    /// <summary>What has a name.</summary>
    /// <exception cref="ArgumentException">
    /// There is none of that name; the message proposes the nearest and lists those there are.
    /// </exception>
    public T Find(string name) => items[IndexOf(name)];

    private static Dictionary<string, int> Places(IReadOnlyList<T> items, Func<T, string> nameOf)
    {
        var places = new Dictionary<string, int>(items.Count, StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            places.TryAdd(nameOf(items[i]), i);
        }

        return places;
    }

    private string Unknown(string name)
    {
        List<string> names = [.. items.Select(nameOf)];
        var shown = (names.Count <= MostNamed ? names : Nearest.First(name, names).Take(MostNamed)).Select(n => $"'{n}'");
        var more = names.Count <= MostNamed ? "" : string.Create(CultureInfo.InvariantCulture, $" and {names.Count - MostNamed:N0} more");
        return $"{holder} has no {kind} '{name}'; it has {string.Join(", ", shown.DefaultIfEmpty("none"))}{more}.{Nearest.Suggestion(name, names)}";
    }
}
