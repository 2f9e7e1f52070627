using System.Globalization;
using System.Text;

namespace PainCost.Texts.Forms;

/// <summary>
/// JSON without hidden characters. Outside its strings a document has none but line feeds, so that each one found is in a string.
/// </summary>
internal static class JsonForm
{
    public static string Of(string json)
    {
        if (VisibleForm.FirstHidden(json, "\n") is null)
        {
            return json;
        }

        var text = new StringBuilder(json.Length + 16);
        foreach (var rune in json.EnumerateRunes())
        {
            if (rune.Value is >= ' ' and <= '~' or '\n' || VisibleForm.FirstHidden(rune.ToString()) is null)
            {
                text.Append(rune.ToString());
                continue;
            }

            foreach (var unit in rune.ToString())
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
        }

        return text.ToString();
    }
}
