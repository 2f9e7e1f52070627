using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Json;
using PainCost.Modelling;

namespace PainCost;

/// <summary>The outputs of a model with every input at its central value.</summary>
[JsonConverter(typeof(JsonFormConverter<BaseCase>))]
public sealed class BaseCase : IJsonForm
{
    private readonly Model model;
    private readonly double[] values;

    internal BaseCase(Model model, double[] values)
    {
        this.model = model;
        this.values = values;
    }

    /// <summary>The value of an output.</summary>
    /// <param name="output">The output's name.</param>
    /// <returns>The value, in the unit that <see cref="Unit"/> gives.</returns>
    /// <exception cref="ArgumentException">The model has no such output; the message lists those it has.</exception>
    public double this[string output] => values[model.IndexOf(output)];

    /// <summary>The unit of an output.</summary>
    /// <param name="output">The output's name.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">The model has no such output.</exception>
    public Unit Unit(string output) => model.Outputs[model.IndexOf(output)].Unit;

    void IJsonForm.WriteTo(Utf8JsonWriter json) => ModelJson.Write(json, model, output => this[output]);
}
