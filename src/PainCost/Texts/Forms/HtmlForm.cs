using System.Text;

namespace PainCost.Texts.Forms;

/// <summary>Text within HTML, or within an attribute in quotation marks, that stays text.</summary>
internal static class HtmlForm
{
    public static string Of(string text)
    {
        var visible = VisibleForm.Of(text);
        var result = new StringBuilder(visible.Length + 16);
        foreach (var unit in visible)
        {
            _ = unit switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                _ => result.Append(unit),
            };
        }

        return result.ToString();
    }
}
