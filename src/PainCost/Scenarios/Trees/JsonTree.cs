using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PainCost.Scenarios.Trees;

/// <summary>Reads JSON with comments and trailing commas into values that know where they stand.</summary>
internal ref struct JsonTree
{
    private const int MostDepth = 8;
    private const int MostValues = 100_000;
    private const int LongestText = 32_767;
    private const int LongestShown = 20;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly JsonFaults faults;
    private Utf8JsonReader reader;
    private int values;
    private int line = 1;
    private int position = 1;
    private int counted;

    private JsonTree(ReadOnlySpan<byte> bytes, JsonFaults faults)
    {
        this.bytes = bytes;
        this.faults = faults;
        reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            MaxDepth = MostDepth + 2,
        });
    }

    /// <summary>The value that the text holds; null, with a fault, when it is none.</summary>
    public static JsonNodeAt? Read(string text, JsonFaults faults)
    {
        var tree = new JsonTree(Encoding.UTF8.GetBytes(text), faults);
        try
        {
            tree.reader.Read();
            var root = tree.Value(tree.Here(""), 0);
            while (tree.reader.Read())
            {
                // What follows the value is refused by the reader.
            }

            return root;
        }
        catch (JsonException)
        {
            faults.Add(tree.Here("", tree.reader.BytesConsumed), tree.Broken());
            return null;
        }
        catch (FaultyTextException e)
        {
            faults.Add(e.Node, e.Message);
            return null;
        }
    }

    private JsonNodeAt Value(JsonNodeAt at, int depth)
    {
        if (depth > MostDepth)
        {
            throw new FaultyTextException(at, FormattableString.Invariant(
                $"is nested more than {MostDepth} deep, which no scenario is; is it the right file?"));
        }

        if (++values > MostValues)
        {
            throw new FaultyTextException(at, string.Create(
                CultureInfo.InvariantCulture, $"is one of more than {MostValues:N0} values, the most that are read; is it the right file?"));
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(at, depth),
            JsonTokenType.StartArray => Array(at, depth),
            JsonTokenType.String => at with { Kind = JsonValueKind.String, Text = TextOf(at) },
            JsonTokenType.Number => at with { Kind = JsonValueKind.Number, Text = NumberOf(Encoding.UTF8.GetString(reader.ValueSpan)) },
            JsonTokenType.True => at with { Kind = JsonValueKind.True },
            JsonTokenType.False => at with { Kind = JsonValueKind.False },
            _ => at with { Kind = JsonValueKind.Null },
        };
    }

    private JsonNodeAt Object(JsonNodeAt at, int depth)
    {
        var members = new List<JsonMemberAt>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var place = Here(at.Path);
            var name = TextOf(place);
            place = place with { Path = at.Path.Length == 0 ? name : $"{at.Path}.{name}" };
            reader.Read();
            var value = Value(place, depth + 1);
            if (names.Add(name))
            {
                members.Add(new JsonMemberAt(name, value));
            }
            else if (!faults.IsFull)
            {
                faults.Add(place, $"'{name}' stands twice in one place, first in line {members.First(m => m.Name == name).Value.Line}; keep one.");
            }
        }

        return at with { Kind = JsonValueKind.Object, Members = members };
    }

    private JsonNodeAt Array(JsonNodeAt at, int depth)
    {
        var items = new List<JsonNodeAt>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(Here(FormattableString.Invariant($"{at.Path}[{items.Count}]")), depth + 1));
        }

        return at with { Kind = JsonValueKind.Array, Items = items };
    }

    private readonly string TextOf(JsonNodeAt at)
    {
        try
        {
            var text = reader.GetString()!;
            return text.Length <= LongestText ? text : throw new FaultyTextException(at, string.Create(
                CultureInfo.InvariantCulture, $"has {text.Length:N0} characters; a text holds at most {LongestText:N0}. Shorten it."));
        }
        catch (InvalidOperationException)
        {
            throw new FaultyTextException(at, "holds half of a character written as \\u; write the character itself.");
        }
    }

    /// <summary>A whole number without point and exponent, however it was written; any other as it was.</summary>
    private static string NumberOf(string text) =>
        text.AsSpan().IndexOfAny('.', 'e', 'E') >= 0
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == decimal.Truncate(value)
            ? value.ToString("F0", CultureInfo.InvariantCulture) : text;

    private JsonNodeAt Here(string path, long? at = null)
    {
        var index = Math.Max(counted, (int)Math.Min(at ?? reader.TokenStartIndex, bytes.Length));
        while (bytes[counted..index].IndexOf((byte)'\n') is var offset and >= 0)
        {
            (line, counted, position) = (line + 1, counted + offset + 1, 1);
        }

        position += Encoding.UTF8.GetCharCount(bytes[counted..index]);
        counted = index;
        return new JsonNodeAt(JsonValueKind.Undefined, line, position, path);
    }

    /// <summary>What the text should have had where it stops being JSON.</summary>
    private readonly string Broken()
    {
        var rest = Encoding.UTF8.GetString(bytes[(int)Math.Min(reader.BytesConsumed, bytes.Length)..]).TrimStart();
        return rest.Length == 0 && bytes.Length == 0 ? "is empty; write { \"scenarios\": { \"mine\": { \"profile\": \"article\" } } }."
            : rest.Length == 0 ? "the file ends before all that was opened is closed; add the brackets } or ] that are missing."
            : rest[0] is '\'' ? "texts and names stand in double quotation marks; write \" in place of '."
            : rest[0] is '{' or '[' && reader.CurrentDepth >= MostDepth + 2
                ? FormattableString.Invariant($"is nested more than {MostDepth} deep, which no scenario is; is it the right file?")
            : $"is no JSON at '{Shown(rest)}': just before it a comma, a colon, a quotation mark or a bracket is missing or too many; "
                + "names and texts stand in double quotation marks, numbers are written as 0.25 or 1e6.";
    }

    private static string Shown(string rest) =>
        (rest.Split('\n')[0].TrimEnd() is var first && first.Length <= LongestShown ? first : $"{first[..LongestShown]}...");
}
