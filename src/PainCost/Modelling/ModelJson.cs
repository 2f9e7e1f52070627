using System.Text.Json;
using PainCost.Json;

namespace PainCost.Modelling;

/// <summary>What a model is as JSON, and what every result says of the model it was made from.</summary>
internal static class ModelJson
{
    /// <summary>Title, choices and fingerprints, within an object that is open.</summary>
    public static void WriteFacts(Utf8JsonWriter json, Model model)
    {
        json.WriteString("scenario", model.Title);
        json.WriteString("inputsHash", model.InputsHash());
        json.WriteString("equationHash", model.EquationHash());
        json.WriteStartObject("choices");
        foreach (var choice in model.Choices)
        {
            json.WriteString(choice.Name, choice.Value);
        }

        json.WriteEndObject();
    }

    /// <summary>The model with its inputs, and the base case of its outputs where it is asked for.</summary>
    public static void Write(Utf8JsonWriter json, Model model, Func<string, double>? valueOf = null)
    {
        json.WriteStartObject();
        WriteFacts(json, model);
        WriteOutputs(json, model, valueOf);
        json.WriteForms("inputs", model.Inputs);
        json.WriteEndObject();
    }

    private static void WriteOutputs(Utf8JsonWriter json, Model model, Func<string, double>? valueOf)
    {
        json.WriteStartArray("outputs");
        foreach (var output in model.Outputs)
        {
            json.WriteStartObject();
            json.WriteString("name", output.Name);
            json.WriteString("unit", output.Unit.ToString());
            if (valueOf is not null)
            {
                json.WriteFigure("value", valueOf(output.Name));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
