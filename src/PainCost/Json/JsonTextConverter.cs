using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PainCost.Json;

/// <summary>Writes a value as its text form and reads it back: a unit, a price basis, a distribution.</summary>
/// <typeparam name="T">A type of this library that names this converter.</typeparam>
public sealed class JsonTextConverter<T> : JsonConverter<T>
    where T : class, IParsable<T>
{
    /// <summary>Reads the text form.</summary>
    /// <param name="reader">Stands at a text.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is no text, or a text that the type does not read; the message says why.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A {typeof(T).Name} is a text in quotation marks, but here is a {reader.TokenType}.");
        }

        try
        {
            return T.Parse(reader.GetString()!, CultureInfo.InvariantCulture);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>Writes the text form.</summary>
    /// <param name="writer">Takes the JSON.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
