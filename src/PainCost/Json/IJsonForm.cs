using System.Text.Json;

namespace PainCost.Json;

/// <summary>What a value is as JSON. It writes itself, so that nothing has to look at its members.</summary>
internal interface IJsonForm
{
    /// <summary>Writes one JSON value.</summary>
    public void WriteTo(Utf8JsonWriter json);
}
