using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using PainCost.Scenarios.Trees;

namespace PainCost.Scenarios.Files;

/// <summary>The JSON Schema of scenario files, made from the types that they are read into.</summary>
internal static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text()
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Described };
        var schema = ScenarioContracts.Default.ScenarioContent.GetJsonSchemaAsNode(exporter).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "PainCost scenarios");
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema || context.PropertyInfo?.AttributeProvider is not { } attributes)
        {
            return node;
        }

        if (schema["type"] is JsonValue type && !context.PropertyInfo.IsRequired)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        }

        if (Attribute<NumberOrTextAttribute>(attributes) is not null)
        {
            AllowNumbers(schema);
        }

        if (Attribute<AllowedValuesAttribute>(attributes) is { } words)
        {
            schema["enum"] = new JsonArray([.. words.Values.Cast<string>().Select(word => JsonValue.Create(word)), null]);
        }

        SetBounds(schema, Nullable.GetUnderlyingType(context.PropertyInfo.PropertyType), Attribute<RangeAttribute>(attributes));
        if (Attribute<DescriptionAttribute>(attributes) is { Description: var text })
        {
            schema.Insert(0, "description", text);
        }

        return schema;
    }

    /// <summary>What may be a text may be a number too; null takes back what another scenario says.</summary>
    private static void AllowNumbers(JsonObject schema)
    {
        var target = schema["additionalProperties"] as JsonObject ?? schema;
        target["type"] = new JsonArray("string", "number", "null");
    }

    private static void SetBounds(JsonObject schema, Type? type, RangeAttribute? range)
    {
        if (range is not null)
        {
            schema["minimum"] = (double)range.Minimum;
            if (range.Maximum is < double.MaxValue)
            {
                schema["maximum"] = (double)range.Maximum;
            }
        }
        else if (type == typeof(ulong))
        {
            (schema["minimum"], schema["maximum"]) = (0, ulong.MaxValue);
        }
    }

    private static T? Attribute<T>(ICustomAttributeProvider attributes)
        where T : Attribute => attributes.GetCustomAttributes(typeof(T), inherit: false).OfType<T>().FirstOrDefault();
}
