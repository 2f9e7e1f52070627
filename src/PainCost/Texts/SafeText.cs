using PainCost.Texts.Forms;

namespace PainCost.Texts;

/// <summary>
/// Makes a text that came from a file or a user harmless in the place where it is going. Every report and every view goes through it.
/// </summary>
/// <remarks>What reads well already comes back as it is. docs/data-formats.md says what becomes of the rest.</remarks>
public static class SafeText
{
    /// <summary>A text to be shown on a terminal.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>
    /// The text in which every character that a terminal would obey or hide is written out: <c>\x1b</c> for the escape character,
    /// <c>\u202e</c> for one that turns the direction of writing. Line feeds stay.
    /// </returns>
    public static string ForTerminal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return VisibleForm.Of(text);
    }

    /// <summary>A field of a comma separated table.</summary>
    /// <param name="text">Any text. A number stays a number.</param>
    /// <returns>
    /// The field with the quotation marks that it needs, visible as on a terminal. A text that a spreadsheet would run, since it begins
    /// with
    /// <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line break, has an apostrophe before it, which the library's own readers take
    /// off.
    /// </returns>
    public static string ForCsv(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CsvForm.Field(VisibleForm.Of(text, CsvForm.Allowed));
    }

    /// <summary>A piece of a line of Markdown, such as a cell of a table.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>
    /// The text on one line, with a backslash or an entity where it would otherwise be HTML, a link, code, a heading or the end of a cell.
    /// </returns>
    public static string ForMarkdown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MarkdownForm.Of(text);
    }

    /// <summary>A piece of a page: the text of an element, or the value of an attribute in quotation marks.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>
    /// The text with entities for what HTML would read as a mark, visible as on a terminal. It is not made for scripts, styles or
    /// addresses.
    /// </returns>
    public static string ForHtml(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HtmlForm.Of(text);
    }

    /// <summary>A whole JSON document, after it was written by any writer.</summary>
    /// <param name="json">Legal JSON.</param>
    /// <returns>The same document: characters in its strings that a terminal would obey or hide are escaped as <c>\u202e</c>.</returns>
    public static string ForJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonForm.Of(json);
    }

    /// <summary>A message that quotes what a user wrote.</summary>
    /// <param name="text">The message.</param>
    /// <returns>The message as it may be shown on a terminal, with what stands in quotation marks cut to about 80 characters.</returns>
    public static string ForMessage(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MessageForm.Of(text);
    }
}
