using System.Text;

namespace PainCost.Tests.Samples.Hostile;

/// <summary>A reader of comma separated values by the letter of RFC 4180, independent of the one in the library.</summary>
internal static class Rfc4180
{
    public static List<List<string>> Read(string text)
    {
        var (records, record, field, isQuoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(text[i++]);
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && text[i] is ',' or '\n' or '\r' && !isQuoted)
            {
                record.Add(field.ToString());
                field.Clear();
                if (text[i] != ',')
                {
                    records.Add(record);
                    record = [];
                }
            }
            else
            {
                field.Append(text[i]);
            }
        }

        return records;
    }

    public static string Write(IEnumerable<IEnumerable<string>> records) => string.Concat(records.Select(record =>
        string.Join(',', record.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));
}
