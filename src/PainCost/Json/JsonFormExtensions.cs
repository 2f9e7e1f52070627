using System.Text.Json;

namespace PainCost.Json;

/// <summary>What forms have in common.</summary>
internal static class JsonFormExtensions
{
    /// <summary>A number, or null for one that JSON cannot hold.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A list of finite numbers.</summary>
    public static void WriteFigures(this Utf8JsonWriter json, string name, IEnumerable<double> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of values that write themselves.</summary>
    public static void WriteForms(this Utf8JsonWriter json, string name, IEnumerable<IJsonForm> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            value.WriteTo(json);
        }

        json.WriteEndArray();
    }
}
