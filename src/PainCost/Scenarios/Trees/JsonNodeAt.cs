using System.Text.Json;
using System.Text.Json.Nodes;

namespace PainCost.Scenarios.Trees;

/// <summary>A value of a JSON file, with where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The physical line of its beginning, from 1.</param>
/// <param name="Position">The character in that line, from 1.</param>
/// <param name="Path">Where it stands in the file, such as <c>scenarios.low.draws</c>.</param>
internal sealed record JsonNodeAt(JsonValueKind Kind, int Line, int Position, string Path)
{
    /// <summary>A text's characters, or a number as it was written; empty for all else.</summary>
    public string Text { get; init; } = "";

    /// <summary>The members of an object, each name once, in their order.</summary>
    public IReadOnlyList<JsonMemberAt> Members { get; init; } = [];

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonNodeAt> Items { get; init; } = [];

    public JsonNodeAt? this[string name] => Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>What stands below a path of names; null where there is nothing.</summary>
    public JsonNodeAt? Find(params IEnumerable<string> names) =>
        names.Aggregate((JsonNodeAt?)this, (node, name) => node?[name]);

    /// <summary>This, on top of what it starts from: objects are put together, all else is replaced, and null takes back.</summary>
    public JsonNodeAt Over(JsonNodeAt below)
    {
        if (Kind != JsonValueKind.Object || below.Kind != JsonValueKind.Object)
        {
            return this;
        }

        var own = Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
        var old = below.Members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Members =
            [
                .. below.Members.Select(member => own.TryGetValue(member.Name, out var mine)
                    ? mine with { Value = mine.Value.Over(member.Value) } : member),
                .. Members.Where(member => !old.Contains(member.Name)),
            ],
        };
    }

    /// <summary>A scenario as its settings have it: what may be a number or a text is a text.</summary>
    public JsonNodeAt AsSettings() => this with
    {
        Members = [.. Members.Select(member => member.Name switch
        {
            "overrides" => member with { Value = member.Value.AsTexts() },
            "voi" => member with { Value = member.Value.With("week", node => node.AsTexts()) },
            _ => member,
        })],
    };

    private JsonNodeAt With(string name, Func<JsonNodeAt, JsonNodeAt> change) => this with
    {
        Members = [.. Members.Select(member => member.Name == name ? member with { Value = change(member.Value) } : member)],
    };

    private JsonNodeAt AsTexts() => this with
    {
        Kind = Kind == JsonValueKind.Number ? JsonValueKind.String : Kind,
        Members = [.. Members.Select(member => member with { Value = member.Value.AsTexts() })],
    };

    /// <summary>The value alone; what is null is left out.</summary>
    public JsonNode ToJson() => Kind switch
    {
        JsonValueKind.Object => new JsonObject(Members.Where(member => member.Value.Kind != JsonValueKind.Null)
            .Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value.ToJson()))),
        JsonValueKind.Array => new JsonArray([.. Items.Select(item => item.ToJson())]),
        JsonValueKind.Number => JsonNode.Parse(Text)!,
        JsonValueKind.String => JsonValue.Create(Text),
        _ => JsonValue.Create(Kind == JsonValueKind.True),
    };
}
