using System.Text.Json;
using System.Text.Json.Serialization;

namespace PainCost.Json;

/// <summary>
/// Writes a result as JSON in a form of its own, which docs/data-formats.md describes. Nothing is looked up while the program runs, so
/// trimming and native compilation change nothing.
/// </summary>
/// <typeparam name="T">A type of this library that names this converter.</typeparam>
public sealed class JsonFormConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>A result is made by an analysis and is not read back.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Never.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"A {typeof(T).Name} is written as JSON and not read back: run its analysis again. "
        + "RunRecord reads the JSON of a report and repeats its run.");

    /// <summary>Writes the value.</summary>
    /// <param name="writer">Takes the JSON.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Names do not follow a naming policy: they are those of the library's reports.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ((IJsonForm)value).WriteTo(writer);
    }
}
