using System.Security.Cryptography;
using System.Text;

namespace PainCost.Pages.Layout;

/// <summary>A page in the making. Markup enters it by <see cref="HtmlText"/> alone, which makes texts harmless.</summary>
internal sealed class HtmlPage
{
    private readonly StringBuilder body = new();

    public void Add(HtmlText text) => body.Append(text.ToString()).Append('\n');

    /// <summary>The whole document: one style and one script, the only ones that its policy lets run; nothing is fetched.</summary>
    public string Document(string title, string style, string script)
    {
        var head = new HtmlText(0, 0);
        head.AppendLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        head.AppendLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
        head.AppendLiteral($"script-src '{Hash(script)}'; style-src '{Hash(style)}'; base-uri 'none'; form-action 'none'\">\n");
        head.AppendLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        head.AppendFormatted(title);
        head.AppendLiteral($"</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n{body}</main>\n<script>{script}</script>\n</body>\n</html>\n");
        return head.ToString();
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
