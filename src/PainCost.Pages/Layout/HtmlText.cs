using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using PainCost.Texts;

namespace PainCost.Pages.Layout;

/// <summary>HTML as an interpolated text: what stands in the text is markup, and every hole is made harmless.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlText
{
    private readonly StringBuilder text;

    public HtmlText(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (16 * formattedCount));

    public void AppendLiteral(string markup) => text.Append(markup);

    public void AppendFormatted(string value) => text.Append(SafeText.ForHtml(value));

    public void AppendFormatted(Unit value) => AppendFormatted(value.ToString());

    public void AppendFormatted(double value) => text.Append(value.ToString("R", CultureInfo.InvariantCulture));

    public void AppendFormatted(long value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(ulong value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => text.ToString();
}
