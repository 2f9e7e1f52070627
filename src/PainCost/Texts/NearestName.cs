using PainCost.Texts.Names;

namespace PainCost.Texts;

/// <summary>Which known name a mistyped one was probably meant to be, by the rule of the library's own messages.</summary>
public static class NearestName
{
    /// <summary>The nearest name, if it is near enough to have been meant.</summary>
    /// <param name="typed">What was written.</param>
    /// <param name="names">What there is.</param>
    /// <returns>
    /// The name with the fewest letters added, dropped, changed or swapped with their neighbour; null where that takes more than two
    /// and more than a third of the name.
    /// </returns>
    public static string? Of(string typed, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(names);
        return Nearest.Of(typed, names);
    }
}
