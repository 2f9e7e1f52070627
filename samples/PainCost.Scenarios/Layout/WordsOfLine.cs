using Spectre.Console;

namespace PainCost.Cli.Layout;

/// <summary>Gathers the words of one line from pieces in their styles; a word may be of several.</summary>
internal sealed class WordsOfLine
{
    private List<Word> words = [];
    private List<(string Text, Style Style)> pieces = [];
    private int before;

    public void Add(string text, Style style)
    {
        foreach (var (i, part) in text.Split(' ').Index())
        {
            if (i > 0)
            {
                End();
                before++;
            }

            if (part.Length > 0)
            {
                pieces.Add((part, style));
            }
        }
    }

    /// <summary>The words so far; what comes next is another line.</summary>
    public IReadOnlyList<Word> Take()
    {
        End();
        var taken = words;
        (words, before) = ([], 0);
        return taken;
    }

    private void End()
    {
        if (pieces.Count > 0)
        {
            words.Add(new Word(before, pieces));
            (pieces, before) = ([], 0);
        }
    }
}
