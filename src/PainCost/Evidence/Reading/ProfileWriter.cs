using System.Globalization;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Tables;
using PainCost.Texts.Forms;

namespace PainCost.Evidence.Reading;

/// <summary>Writes a profile, and the sources that are its own, as the text that they could be read from.</summary>
internal static class ProfileWriter
{
    /// <summary>The profile's file: the same inputs again when it is read.</summary>
    public static string Rows(Profile profile)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        WriteHeading(text, profile);
        var csv = Open(text, ProfileReader.Columns);
        foreach (var row in profile.Rows)
        {
            WriteRow(csv, row);
        }

        return text.ToString();
    }

    /// <summary>The file of the sources that do not come with the library.</summary>
    public static string Sources(Profile profile) => Sources(profile, IsOwn);

    /// <summary>The file of some of a profile's sources.</summary>
    public static string Sources(Profile profile, Func<Source, bool> isWanted)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var csv = Open(text, SourceList.Columns);
        foreach (var source in profile.Rows.Select(row => row.Source)
            .Where(source => source.Id.Length > 0 && isWanted(source)).DistinctBy(source => source.Id))
        {
            csv.WriteExact(source.Id, "", "", source.Citation, "", source.Doi, source.Address, source.WhatWasSeen);
        }

        return text.ToString();
    }

    private static bool IsOwn(Source source) =>
        !(SourceList.BuiltIn.TryGet(source.Id, out var builtIn) && source == builtIn);

    private static void WriteHeading(TextWriter text, Profile profile)
    {
        string[] lines =
        [
            profile.Title.Length > 0 ? $"# title: {profile.Title}" : "",
            profile.PriceBasis is { } basis ? $"# price basis: {basis}" : "",
            profile.Description.Length > 0 ? $"# {profile.Description}" : "",
        ];
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            text.Write((CsvForm.NeedsQuotes(line) ? CsvForm.Quote(line) : line) + "\n");
        }
    }

    private static void WriteRow(CsvLines csv, EvidenceRow row) => csv.WriteExact(
        row.Input,
        row.Stratum,
        row.Written.Length > 0 ? row.Written : row.Distribution.ToString(),
        row.Unit,
        row.Population,
        row.Year,
        row.PriceYear,
        row.Source.Id,
        row.Knowledge.ToString().ToLowerInvariant(),
        row.Note);

    private static CsvLines Open(TextWriter text, IReadOnlyList<string> columns)
    {
        var csv = new CsvLines(text);
        csv.WriteExact([.. columns]);
        return csv;
    }
}
