using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using PainCost.Evidence.Tables;
using PainCost.Sampling.Columns;

namespace PainCost.Reports.Reading;

/// <summary>Reads a table of draws, row by row: of the text nothing is kept but the numbers.</summary>
internal sealed class DrawFileReader(TextReader text, string file, CancellationToken cancellation)
{
    private const int MostColumns = 10_000;
    private const long MostNumbers = 500_000_000;
    private const int MostFaults = 20;
    private const int RowsBetweenLooks = 4_096;

    private readonly FieldReader fields = new(text);
    private readonly FaultLog faults = new();
    private List<double>[] columns = [];
    private DrawHeader? header;
    private int headerLine;
    private int found;

    /// <exception cref="Evidence.EvidenceException">The table has faults; the first twenty are told.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public DrawTable Read()
    {
        try
        {
            ReadAll();
        }
        catch (FormatException e)
        {
            Add(fields.Line, "", e.Message);
        }
        catch (DecoderFallbackException)
        {
            Add(fields.Line, "", "the file is not UTF-8; save it as 'CSV UTF-8'.");
        }

        var units = header?.Units(headerLine, Add);
        if (found == 0 && columns[0].Count < GivenDraws.FewestDraws)
        {
            Add(0, "", FormattableString.Invariant(
                $"needs a header and at least {GivenDraws.FewestDraws} draws under it, a row each, but has {columns[0].Count}."));
        }

        faults.ThrowIfAny();
        return new DrawTable(
            simulation: null, [.. columns.Select((column, i) => new DrawColumn(header!.Names[i], units![i], Taken(column)))]);
    }

    private void ReadAll()
    {
        if (ReadRow() is not { } first)
        {
            Add(0, "", "is empty; it must have a header such as 'cost [USD2020/case],effect [QALY/case]' and a row for each draw.");
            return;
        }

        headerLine = fields.Line;
        if (first is [var only] && only.AsSpan().IndexOfAny(';', '\t') >= 0)
        {
            Add(headerLine, "", "the fields are separated by semicolons or tabs; "
                + "separate them by commas, with a point in decimal numbers.");
            return;
        }

        header = new DrawHeader(first, headerLine, Add);
        columns = [.. header.Names.Select(_ => new List<double>())];
        if (columns.Length is 0 or > MostColumns)
        {
            Add(headerLine, "", FormattableString.Invariant(
                $"the header has {columns.Length} columns of draws; from 1 to {MostColumns:N0} can be read."));
            return;
        }

        if (found == 0 && ReadRow() is { } second)
        {
            TakeSecond(second);
            ReadRows();
        }
    }

    private void TakeSecond(List<string> row)
    {
        if (header!.IsUnits(row))
        {
            header.TakeUnits(row, fields.Line, Add);
            return;
        }

        var place = 0;
        foreach (var field in row)
        {
            Take(field, place++);
        }

        CheckLength(place);
    }

    private void ReadRows()
    {
        for (var row = 1; found < MostFaults; row++)
        {
            var place = 0;
            while (fields.TryRead(out var field))
            {
                if (place == 0 && fields.EndsRecord && field.IsEmpty)
                {
                    continue;
                }

                Take(field, place++);
                if (fields.EndsRecord)
                {
                    break;
                }
            }

            if (place == 0)
            {
                return;
            }

            CheckLength(place);
            if (row % RowsBetweenLooks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                CheckSize((long)row * columns.Length);
            }
        }

        faults.Add(file, fields.Line, "", "there may be more faults: the rest was not read.");
    }

    private void Take(ReadOnlySpan<char> field, int place)
    {
        var column = place - (header!.HasNumbers ? 1 : 0);
        if (column < 0 || column >= columns.Length)
        {
            return;
        }

        if (!double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            Add(fields.Line, header.Names[column], field.IsEmpty
                ? "is empty; a draw has a number in every column, so leave out the rows that are not complete."
                : $"'{field}' is no finite number such as 0.5 or 1e9; leave the row out if the draw is not complete.");
        }

        columns[column].Add(value);
    }

    private void CheckLength(int place)
    {
        if (place == header!.Fields)
        {
            return;
        }

        Add(fields.Line, "", FormattableString.Invariant($"has {place} fields but the header has {header.Fields}; ")
            + "a decimal comma splits a number in two, and an empty field still needs its comma.");
        foreach (var column in columns)
        {
            CollectionsMarshal.SetCount(column, columns[0].Count);
        }
    }

    private static void CheckSize(long numbers)
    {
        if (numbers > MostNumbers)
        {
            throw new FormatException(FormattableString.Invariant(
                $"the file holds more than {MostNumbers:N0} numbers; leave out columns, or every other draw."));
        }
    }

    /// <summary>The next row that is neither empty nor begins with <c>#</c>.</summary>
    private List<string>? ReadRow()
    {
        List<string> row = [];
        while (fields.TryRead(out var field))
        {
            row.Add(field.ToString());
            if (!fields.EndsRecord && row.Count <= MostColumns + 1)
            {
                continue;
            }

            if (row.Any(each => each.Length > 0) && !row[0].StartsWith('#'))
            {
                return row;
            }

            row.Clear();
        }

        return row.Count > 0 ? row : null;
    }

    private void Add(int line, string column, string message)
    {
        if (found++ < MostFaults)
        {
            faults.Add(file, line, column, message);
        }
    }

    private static double[] Taken(List<double> column)
    {
        var values = column.ToArray();
        column.Clear();
        column.TrimExcess();
        return values;
    }
}
