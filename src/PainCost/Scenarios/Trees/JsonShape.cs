using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PainCost.Texts.Forms;
using PainCost.Texts.Names;

namespace PainCost.Scenarios.Trees;

/// <summary>Holds the values of a JSON file against the contract of a type, and tells all that does not fit.</summary>
internal sealed class JsonShape(JsonSerializerOptions options, JsonFaults faults)
{
    /// <param name="node">The value.</param>
    /// <param name="contract">What it must be.</param>
    /// <param name="attributes">What is said of the property that holds it; null for none.</param>
    public void Check(JsonNodeAt node, JsonTypeInfo contract, ICustomAttributeProvider? attributes)
    {
        if (faults.IsFull || node.Kind == JsonValueKind.Null)
        {
            return;
        }

        switch (contract.Kind)
        {
            case JsonTypeInfoKind.Object when IsA(node, JsonValueKind.Object, "{ } with names and values"):
                CheckMembers(node, contract);
                break;
            case JsonTypeInfoKind.Dictionary when IsA(node, JsonValueKind.Object, "{ } with a value for each name"):
                node.Members.TakeWhile(_ => !faults.IsFull).ToList().ForEach(CheckName);
                node.Members.ToList().ForEach(member => Check(member.Value, Contract(contract.ElementType!), attributes));
                break;
            case JsonTypeInfoKind.Enumerable when IsA(node, JsonValueKind.Array, "a list in [ ]"):
                node.Items.Where(item => item.Kind == JsonValueKind.Null).ToList()
                    .ForEach(item => faults.Add(item, "must not be null in a list; leave it out."));
                node.Items.ToList().ForEach(item => Check(item, Contract(contract.ElementType!), attributes));
                break;
            case JsonTypeInfoKind.None:
                CheckScalar(node, Nullable.GetUnderlyingType(contract.Type) ?? contract.Type, attributes);
                break;
        }
    }

    private void CheckMembers(JsonNodeAt node, JsonTypeInfo contract)
    {
        foreach (var (name, value) in node.Members.TakeWhile(_ => !faults.IsFull))
        {
            if (contract.Properties.FirstOrDefault(p => p.Name == name) is { } property)
            {
                Check(value, Contract(property.PropertyType), property.AttributeProvider);
            }
            else
            {
                var names = contract.Properties.Select(p => p.Name).ToList();
                faults.Add(value, $"'{name}' is not known here.{Nearest.Suggestion(name, names)} There are: {string.Join(", ", names)}.");
            }
        }

        foreach (var missing in contract.Properties.Where(p => p.IsRequired && node[p.Name] is null or { Kind: JsonValueKind.Null }))
        {
            faults.Add(node, $"has no '{missing.Name}'; write \"{missing.Name}\": {{ \"mine\": {{ \"profile\": \"article\" }} }}.");
        }
    }

    private void CheckName(JsonMemberAt member)
    {
        if (string.IsNullOrWhiteSpace(member.Name))
        {
            faults.Add(member.Value, "has no name; write one between the quotation marks.");
        }
        else if (NameForm.Fault(member.Name) is { } fault)
        {
            faults.Add(member.Value, $"the name {fault}");
        }
    }

    private void CheckScalar(JsonNodeAt node, Type type, ICustomAttributeProvider? attributes)
    {
        if (type == typeof(string))
        {
            CheckText(node, attributes);
        }
        else if (type == typeof(bool))
        {
            if (node.Kind is not (JsonValueKind.True or JsonValueKind.False))
            {
                faults.Add(node, $"must be true or false, without quotation marks, but is {Shown(node)}.");
            }
        }
        else if (node.Kind != JsonValueKind.Number)
        {
            faults.Add(node, $"must be a number, without quotation marks, but is {Shown(node)}.");
        }
        else
        {
            CheckNumber(node, type, Attribute<RangeAttribute>(attributes));
        }
    }

    private void CheckText(JsonNodeAt node, ICustomAttributeProvider? attributes)
    {
        var mayBeNumber = Attribute<NumberOrTextAttribute>(attributes) is not null;
        if (node.Kind != JsonValueKind.String && !(mayBeNumber && node.Kind == JsonValueKind.Number))
        {
            faults.Add(node, $"must be {(mayBeNumber ? "a number, or a distribution" : "a text")} in quotation marks, but is {Shown(node)}.");
        }
        else if (VisibleForm.FirstHidden(node.Text) is { } hidden)
        {
            faults.Add(node, $"holds {hidden}, a character that is not seen; take it out.");
        }
        else if (Attribute<AllowedValuesAttribute>(attributes) is { } words && !words.Values.Contains(node.Text))
        {
            var all = words.Values.Cast<string>().ToList();
            faults.Add(node, $"must be one of {string.Join(", ", all)}, but is {Shown(node)}.{Nearest.Suggestion(node.Text, all)}");
        }
    }

    private void CheckNumber(JsonNodeAt node, Type type, RangeAttribute? range)
    {
        var isWhole = type != typeof(double);
        var (low, high) = (Convert.ToDouble(range?.Minimum ?? (isWhole ? 0d : double.MinValue), CultureInfo.InvariantCulture),
            Convert.ToDouble(range?.Maximum ?? (isWhole ? ulong.MaxValue : double.MaxValue), CultureInfo.InvariantCulture));
        var value = double.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (value < low || value > high || !double.IsFinite(value)
            || (isWhole && !ulong.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            faults.Add(node, $"must be {(isWhole ? "a whole number" : "a number")}{Bounds(range, isWhole)}, but is {Shown(node)}.");
        }
    }

    private static string Bounds(RangeAttribute? range, bool isWhole) => range is { Maximum: < double.MaxValue }
        ? string.Create(CultureInfo.InvariantCulture, $" from {range.Minimum} to {range.Maximum}")
        : range is not null ? string.Create(CultureInfo.InvariantCulture, $" of at least {range.Minimum}")
        : isWhole ? string.Create(CultureInfo.InvariantCulture, $" from 0 to {ulong.MaxValue}") : "";

    private bool IsA(JsonNodeAt node, JsonValueKind kind, string form)
    {
        if (node.Kind != kind)
        {
            faults.Add(node, $"must be {form}, but is {Shown(node)}.");
        }

        return node.Kind == kind;
    }

    private static string Shown(JsonNodeAt node) => node.Kind switch
    {
        JsonValueKind.String => $"'{node.Text}'",
        JsonValueKind.Number => node.Text,
        JsonValueKind.Object => "an object in { }",
        JsonValueKind.Array => "a list in [ ]",
        _ => node.Kind == JsonValueKind.True ? "true" : "false",
    };

    private JsonTypeInfo Contract(Type type) => options.GetTypeInfo(type);

    private static T? Attribute<T>(ICustomAttributeProvider? attributes)
        where T : Attribute => attributes?.GetCustomAttributes(typeof(T), inherit: false).OfType<T>().FirstOrDefault();
}
