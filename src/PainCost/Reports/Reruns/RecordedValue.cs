using System.Text.Json;

namespace PainCost.Reports.Reruns;

/// <summary>A value of a result in JSON and where it stands, so that what is wrong with it can be said in words of the result.</summary>
/// <param name="Json">The value.</param>
/// <param name="Place">Its place, such as <c>inputs[3].value</c>; empty for the whole result.</param>
internal readonly record struct RecordedValue(JsonElement Json, string Place)
{
    /// <summary>The values of a list, in their order.</summary>
    /// <exception cref="FormatException">It is no list.</exception>
    public IReadOnlyList<RecordedValue> Items
    {
        get
        {
            var (json, place) = (Of(JsonValueKind.Array, "a list").Json, Place);
            return [.. json.EnumerateArray()
                .Select((item, i) => new RecordedValue(item, FormattableString.Invariant($"{place}[{i + 1}]")))];
        }
    }

    /// <summary>The values of an object, in their order.</summary>
    /// <exception cref="FormatException">It is no object.</exception>
    public IReadOnlyList<(string Name, RecordedValue Value)> Fields
    {
        get
        {
            var (json, place) = (Of(JsonValueKind.Object, "an object").Json, Place);
            return [.. json.EnumerateObject().Select(part => (part.Name, new RecordedValue(part.Value, Within(place, part.Name))))];
        }
    }

    /// <summary>The value of a name that an object must have.</summary>
    /// <exception cref="FormatException">It has none.</exception>
    public RecordedValue this[string name] => Find(name) ?? throw new FormatException($"'{Within(Place, name)}' is missing.");

    /// <summary>The value of a name that an object may have.</summary>
    public RecordedValue? Find(string name) =>
        Of(JsonValueKind.Object, "an object").Json.TryGetProperty(name, out var value) ? new(value, Within(Place, name)) : null;

    /// <summary>Refuses half characters anywhere within, which no text that was written has.</summary>
    /// <exception cref="FormatException">There is one.</exception>
    public void CheckCharacters()
    {
        switch (Json.ValueKind)
        {
            case JsonValueKind.String:
                _ = Text();
                break;
            case JsonValueKind.Array:
                Items.ToList().ForEach(item => item.CheckCharacters());
                break;
            case JsonValueKind.Object:
                Fields.ToList().ForEach(part => part.Value.CheckCharacters());
                break;
        }
    }

    /// <exception cref="FormatException">It is no text.</exception>
    public string Text()
    {
        try
        {
            return Of(JsonValueKind.String, "a text").Json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Unlike("a text of whole characters");
        }
    }

    /// <summary>A text, or <c>null</c> where the result has none.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public string? TextOrNull() => Json.ValueKind == JsonValueKind.Null ? null : Text();

    /// <exception cref="FormatException">It is no number.</exception>
    public double Number() =>
        Json.ValueKind == JsonValueKind.Number && Json.TryGetDouble(out var number) && double.IsFinite(number) ? number
        : throw Unlike("a number");

    /// <exception cref="FormatException">It is no whole number within the range.</exception>
    public long Whole(long low, long high) =>
        Json.ValueKind == JsonValueKind.Number && Json.TryGetInt64(out var number) && number >= low && number <= high
        ? number : throw Unlike(FormattableString.Invariant($"a whole number from {low} to {high}"));

    /// <exception cref="FormatException">It is no whole number from 0 to the largest of 64 bits.</exception>
    public ulong Seed() => Json.ValueKind == JsonValueKind.Number && Json.TryGetUInt64(out var number)
        ? number : throw Unlike(FormattableString.Invariant($"a whole number from 0 to {ulong.MaxValue}"));

    /// <exception cref="FormatException">It is neither true nor false.</exception>
    public bool Truth() => Json.ValueKind is JsonValueKind.True or JsonValueKind.False ? Json.GetBoolean() : throw Unlike("true or false");

    /// <summary>One of the words of a choice.</summary>
    /// <exception cref="FormatException">It is none of them.</exception>
    public T Choice<T>()
        where T : struct, Enum
    {
        var text = Text();
        var names = Enum.GetNames<T>();
        var index = Array.FindIndex(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? Enum.GetValues<T>()[index] : throw Unlike($"one of {string.Join(", ", names)}");
    }

    /// <summary>What a text means, where it means something.</summary>
    /// <exception cref="FormatException">It does not; the message says where and why.</exception>
    public T As<T>(Func<string, T> read)
    {
        var text = Text();
        try
        {
            return read(text);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new FormatException($"'{Place}': {e.Message}", e);
        }
    }

    private static string Within(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";

    private RecordedValue Of(JsonValueKind kind, string what) => Json.ValueKind == kind ? this : throw Unlike(what);

    private FormatException Unlike(string what) =>
        new($"{(Place.Length == 0 ? "the whole" : $"'{Place}'")} must be {what} but is {Shown()}.");

    private string Shown() => Json.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null => "null",
        JsonValueKind.String => $"'{Json.GetRawText().Trim('"')}'",
        _ => $"'{Json.GetRawText()}'",
    };
}
