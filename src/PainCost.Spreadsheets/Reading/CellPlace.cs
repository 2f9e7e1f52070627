using System.Globalization;

namespace PainCost.Spreadsheets.Reading;

/// <summary>Where a cell stands: column letters and a row, such as C7.</summary>
internal static class CellPlace
{
    private const int Letters = 26;
    private const int MostLetters = 3;

    /// <summary>The number of the column, from 0; -1 when the text is no place of a cell.</summary>
    public static int ColumnOf(string place)
    {
        var (column, i) = (0, 0);
        for (; i < place.Length && char.IsAsciiLetterUpper(place[i]); i++)
        {
            column = i < MostLetters ? (column * Letters) + place[i] - 'A' + 1 : 0;
        }

        return i is > 0 and <= MostLetters ? column - 1 : -1;
    }

    /// <summary>The place of a cell.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <param name="row">The row, from 1.</param>
    public static string Of(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
