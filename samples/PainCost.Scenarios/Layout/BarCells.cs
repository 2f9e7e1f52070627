using Spectre.Console;

namespace PainCost.Cli.Layout;

/// <summary>Draws bars and plots on fewer places: of the places that fall together, the mark that says most is kept.</summary>
internal static class BarCells
{
    // From what says most to what says least.
    private const string Marks = "◆■▪│█░━═─ ";

    public static IReadOnlyList<IReadOnlyList<Word>> Of(StyledText cell, int natural, int width) =>
        width >= natural ? cell.Lines : [.. cell.Lines.Select(line => Shrink(line, natural, width))];

    private static IReadOnlyList<Word> Shrink(IReadOnlyList<Word> line, int natural, int width)
    {
        var text = string.Concat(line.Select(word => new string(' ', word.Before)
            + string.Concat(word.Pieces.Select(piece => piece.Text))));
        var places = new char[width];
        Array.Fill(places, ' ');
        for (var i = 0; i < text.Length; i++)
        {
            var place = i * width / natural;
            places[place] = Rank(text[i]) < Rank(places[place]) ? text[i] : places[place];
        }

        var style = line.Count == 0 ? Style.Plain : line[0].Pieces[0].Style;
        var words = new WordsOfLine();
        words.Add(new string(places).TrimEnd(), style);
        return words.Take();
    }

    private static int Rank(char mark) => Marks.IndexOf(mark, StringComparison.Ordinal) is var rank and >= 0 ? rank : 0;
}
