using System.Text.Json;

namespace PainCost.Reports.Reruns;

/// <summary>Reads one value of a result, or says in our words what is wrong with it.</summary>
internal static class RecordedValue
{
    /// <exception cref="FormatException">There is no such value.</exception>
    public static JsonElement Of(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : throw new FormatException($"'{name}' is missing.");

    /// <exception cref="FormatException">There is no such value, or it is no list.</exception>
    public static JsonElement.ArrayEnumerator List(JsonElement json, string name) =>
        Of(json, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : throw new FormatException($"'{name}' must be a list.");

    /// <exception cref="FormatException">There is no such value, or it is no text.</exception>
    public static string Text(JsonElement json, string name) => TextOrNull(json, name) ?? throw new FormatException($"'{name}' must be a text, but is null.");

    /// <exception cref="FormatException">There is no such value, or it is neither a text nor null.</exception>
    public static string? TextOrNull(JsonElement json, string name) => Of(json, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Null } => null,
        _ => throw new FormatException($"'{name}' must be a text."),
    };

    /// <exception cref="FormatException">There is no such value, or it is no number that fits.</exception>
    public static double Number(JsonElement json, string name) =>
        Of(json, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) ? number : throw new FormatException($"'{name}' must be a number.");

    /// <exception cref="FormatException">There is no such value, or it is no whole number from 0 to 18446744073709551615.</exception>
    public static ulong Whole(JsonElement json, string name, ulong most = ulong.MaxValue) =>
        Of(json, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetUInt64(out var number) && number <= most
            ? number
            : throw new FormatException(FormattableString.Invariant($"'{name}' must be a whole number from 0 to {most}."));

    /// <exception cref="FormatException">There is no such value, or it is neither true nor false.</exception>
    public static bool Flag(JsonElement json, string name) => Of(json, name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new FormatException($"'{name}' must be true or false."),
    };

    /// <exception cref="FormatException">There is no such value, or it is none of the words.</exception>
    public static T Word<T>(JsonElement json, string name)
        where T : struct, Enum => Word<T>(name, Text(json, name));

    /// <exception cref="FormatException">It is none of the words.</exception>
    public static T Word<T>(string name, string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var word) && Enum.IsDefined(word) ? word
            : throw new FormatException($"'{name}' must be one of {string.Join(", ", Enum.GetNames<T>())}, but is '{text}'.");
}
