using System.Text.Json;

namespace PainCost.Reports.Reruns;

/// <summary>In what two results differ, property by property.</summary>
internal static class ResultDifferences
{
    private const int LongestShown = 80;

    // By what an element of a list is called; what has none of these is called by its place.
    private static readonly string[] Names = ["name", "input"];

    /// <summary>A sentence for each value that is not what it was; numbers are compared as numbers, to the last bit.</summary>
    public static IEnumerable<string> Between(JsonElement then, JsonElement now) => Between("", then, now);

    private static IEnumerable<string> Between(string place, JsonElement then, JsonElement now) => (then.ValueKind, now.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => OfObjects(place, then, now),
        (JsonValueKind.Array, JsonValueKind.Array) => OfLists(place, then, now),
        (JsonValueKind.Number, JsonValueKind.Number) when IsSame(then, now) => [],
        _ when JsonElement.DeepEquals(then, now) => [],
        _ => [$"{place} is {Text(then)} on record and comes out as {Text(now)}."],
    };

    private static IEnumerable<string> OfObjects(string place, JsonElement then, JsonElement now)
    {
        foreach (var property in then.EnumerateObject())
        {
            var name = place.Length == 0 ? property.Name : $"{place}, {property.Name}";
            foreach (var difference in now.TryGetProperty(property.Name, out var other) ? Between(name, property.Value, other)
                : [$"{name} is on record and does not come out."])
            {
                yield return difference;
            }
        }

        foreach (var property in now.EnumerateObject().Where(property => !then.TryGetProperty(property.Name, out _)))
        {
            yield return $"{(place.Length == 0 ? "" : $"{place}, ")}{property.Name} comes out and is not on record.";
        }
    }

    private static IEnumerable<string> OfLists(string place, JsonElement then, JsonElement now)
    {
        if (then.GetArrayLength() != now.GetArrayLength())
        {
            return [$"{place} has {then.GetArrayLength()} on record and comes out with {now.GetArrayLength()}."];
        }

        return then.EnumerateArray().Zip(now.EnumerateArray())
            .SelectMany((pair, at) => Between($"{place} {NameOf(pair.Second, at)}", pair.First, pair.Second));
    }

    private static bool IsSame(JsonElement then, JsonElement now) =>
        then.GetRawText() == now.GetRawText()
            || (then.TryGetDouble(out var first) && now.TryGetDouble(out var second) && first.Equals(second));

    private static string NameOf(JsonElement element, int at) =>
        element.ValueKind == JsonValueKind.Object && Names.FirstOrDefault(name => element.TryGetProperty(name, out _)) is { } key
            ? $"'{element.GetProperty(key)}'"
            : FormattableString.Invariant($"{at + 1}");

    private static string Text(JsonElement value)
    {
        var text = value.GetRawText().ReplaceLineEndings(" ");
        return text.Length <= LongestShown ? text : text[..LongestShown] + "...";
    }
}
