using System.Text.Json;

namespace PainCost.Quantities;

/// <summary>An input as JSON: the figure as text, its unit, and all that is known of its origin.</summary>
internal static class InputJson
{
    public static void Write(Utf8JsonWriter json, Input input)
    {
        var p = input.Provenance;
        json.WriteStartObject();
        json.WriteString("name", input.Name);
        json.WriteString("value", input.Distribution.ToString());
        json.WriteString("unit", input.Unit.ToString());
        json.WriteString("population", p?.Population);
        json.WriteString("year", p?.Year);
        json.WriteString("source", p?.Source.Id);
        json.WriteString("known", p?.Knowledge.ToString().ToLowerInvariant() ?? "not stated");
        json.WriteString("note", p?.Note);
        json.WriteEndObject();
    }
}
