using System.Globalization;
using System.Text;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Reading;
using PainCost.Evidence.Tables;
using PainCost.Pooling;
using PainCost.Pooling.Reading;
using PainCost.Projection;
using PainCost.Projection.Reading;
using PainCost.Scenarios;
using PainCost.Scenarios.Reading;
using PainCost.Treatments;

namespace PainCost.Spreadsheets.Reading;

/// <summary>Gives sheets their meaning, by the readers of the same tables in CSV.</summary>
internal static class SheetTable
{
    public static Profile Profile(string file, Sheet inputs, Sheet? own) => Read(file, inputs, own, (text, place, sources, faults) =>
    {
        var read = ProfileReader.Read(text, place, sources, faults).Profile;
        faults.ThrowIfAny();
        return new Profile(Path.GetFileNameWithoutExtension(file), read!.Title, read.Description, read.PriceBasis, read.Rows);
    });

    public static Correlations Correlations(string file, Sheet sheet, Sheet? own, Profile profile) =>
        Read(file, sheet, own, (text, place, sources, faults) =>
        {
            var read = CorrelationReader.Read(text, place, profile, sources, faults);
            faults.ThrowIfAny();
            return read!;
        });

    public static Intervention Treatment(string file, Sheet sheet, Sheet? own)
    {
        var rows = Profile(file, sheet, own);
        try
        {
            return new Intervention(rows);
        }
        catch (EvidenceException e)
        {
            throw SheetFault.Placed(e, Places(file, [sheet]));
        }
    }

    public static StudySet Studies(string file, Sheet sheet) => Read(file, sheet, null, (text, place, _, faults) =>
    {
        var read = StudyReader.Read(text, place, faults);
        faults.ThrowIfAny();
        return read!;
    });

    public static PopulationTable People(string file, Sheet sheet, Sheet? own) => Read(file, sheet, own, (text, place, sources, faults) =>
    {
        var read = PopulationReader.Read(text, place, sources, faults);
        faults.ThrowIfAny();
        return read;
    });

    public static Scenario Scenario(string file, Sheet sheet, string folder, BurdenChoices? usual) =>
        Read(file, sheet, null, (text, place, _, _) => ScenarioReader.ReadFile(text, place, folder, usual));

    private static T Read<T>(string file, Sheet sheet, Sheet? own, Func<string, string, SourceList, FaultLog, T> read)
    {
        var (faults, places) = (new FaultLog(), Places(file, own is null ? [sheet] : [sheet, own]));
        try
        {
            var builtIn = SourceList.BuiltIn.Saying("Describe it on a sheet named 'sources'.");
            var sources = own is null ? builtIn : builtIn.And(Text(own), places[1].Place, faults);
            return read(Text(sheet), places[0].Place, sources, faults);
        }
        catch (EvidenceException e)
        {
            throw SheetFault.Placed(e, places);
        }
    }

    private static IReadOnlyList<(string Place, Sheet Sheet)> Places(string file, IReadOnlyList<Sheet> sheets) =>
        [.. sheets.Select(sheet => ($"{file}, sheet '{sheet.Name}'", sheet))];

    /// <summary>The sheet as comma separated text in which each row has its own line, at its own number.</summary>
    private static string Text(Sheet sheet)
    {
        using var text = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        var csv = new CsvLines(text);
        var (line, width) = (1, sheet.Rows.Count == 0 ? 0 : sheet.Rows.Max(row => row.Cells.Count));
        foreach (var row in sheet.Rows)
        {
            for (; line < row.Number; line++)
            {
                text.Write('\n');
            }

            csv.WriteExact([.. row.Cells.Select(OneLine), .. Enumerable.Repeat("", width - row.Cells.Count)]);
            line++;
        }

        return text.ToString();
    }

    private static string OneLine(string cell) => cell.AsSpan().IndexOfAny('\r', '\n') < 0 ? cell : cell.ReplaceLineEndings(" ");
}
