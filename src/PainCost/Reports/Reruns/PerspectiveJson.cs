using System.Text.Json;
using PainCost.Burden;

namespace PainCost.Reports.Reruns;

/// <summary>A perspective in a result: a built-in one by its name, one of its own by its rows.</summary>
internal static class PerspectiveJson
{
    private const string Name = "name";
    private const string Rows = "bears";

    public static void Write(Utf8JsonWriter json, string property, Perspective perspective)
    {
        if (Perspective.BuiltIns.Contains(perspective))
        {
            json.WriteString(property, WordOf(perspective));
            return;
        }

        json.WriteStartObject(property);
        json.WriteString(Name, perspective.Name);
        json.WriteStartObject(Rows);
        foreach (var (component, bears) in perspective.Rows)
        {
            json.WriteString(component, bears);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <exception cref="FormatException">It is no perspective; the message says where and why.</exception>
    public static Perspective Read(RecordedValue json)
    {
        if (json.Json.ValueKind == JsonValueKind.Object)
        {
            return json[Name].As(name => Perspective.Of(name, json[Rows].Fields.Select(row => (row.Name, row.Value.Text()))));
        }

        var text = json.Text();
        return Perspective.BuiltIns.FirstOrDefault(p => WordOf(p).Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw new FormatException($"'{json.Place}' must be one of {string.Join(", ", Perspective.BuiltIns.Select(WordOf))} but is '{text}'.");
    }

    /// <summary>The name as one word: <c>HealthCarePayer</c>.</summary>
    private static string WordOf(Perspective perspective) =>
        string.Concat(perspective.Name.Split(' ', '-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
