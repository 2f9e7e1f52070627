using System.Globalization;
using PainCost.Distributions.Stated;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Checks;
using PainCost.Evidence.Reading;
using PainCost.Evidence.Tables;

namespace PainCost.Projection.Reading;

/// <summary>Reads a population by year, sex and age.</summary>
internal sealed class PopulationReader(string file, SourceList sources, FaultLog faults)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int LargestAge = 130;

    private static readonly string[] Columns = ["year", "sex", "age_from", "age_to", "population", "source"];

    private static readonly Dictionary<string, Sex> Sexes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["all"] = Sex.All,
        ["both"] = Sex.All,
        ["women"] = Sex.Women,
        ["female"] = Sex.Women,
        ["men"] = Sex.Men,
        ["male"] = Sex.Men,
    };

    public static PopulationTable Read(string text, string file, SourceList sources, FaultLog faults)
    {
        var table = CsvTable.Read(text, file, new TableForm(Columns) { Names = ["source"], Numbers = ["population"] }, faults);
        var heading = new Heading(table.Headings, file, faults);
        var reader = new PopulationReader(file, sources, faults);
        var bands = table.Read(reader.ReadRow);
        reader.CheckOverlaps(bands);
        return new PopulationTable(heading.Title, heading.Description, file, bands);
    }

    private PopulationBand? ReadRow(CsvRow row)
    {
        var year = Whole(row, "year", FirstYear, LastYear);
        var (from, to) =
            (Whole(row, "age_from", 0, LargestAge), row["age_to"] is { Length: 0 } ? PopulationBand.Oldest
            : Whole(row, "age_to", 0, LargestAge));
        var (sex, people, source) = (SexOf(row), People(row), row["source"] is { Length: > 0 } id ? SourceOf(row, id) : null);
        if (to < from)
        {
            faults.Add(file, row.Line, "age_to", FormattableString.Invariant($"{to} is below age_from, {from}; are the two exchanged?"));
        }

        return year is null || from is null || to is null || sex is null || people is null ? null
            : new PopulationBand(year.Value, sex.Value, from.Value, to.Value, people.Value, source, row.Line);
    }

    private int? Whole(CsvRow row, string column, int low, int high)
    {
        if (row[column] is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= low && value <= high)
        {
            return value;
        }

        faults.Add(file, row.Line, column, FormattableString.Invariant($"must be a whole number from {low} to {high} but is '{text}'."));
        return null;
    }

    private Sex? SexOf(CsvRow row)
    {
        if (row["sex"] is not { } text)
        {
            return null;
        }

        if (Sexes.TryGetValue(text, out var sex))
        {
            return sex;
        }

        faults.Add(file, row.Line, "sex", $"'{text}' is not one of women, men, all.");
        return null;
    }

    private double? People(CsvRow row)
    {
        if (row["population"] is not { } text)
        {
            return null;
        }

        var error = CommaNumber.Advice(text);
        if (error is null && NumberReader.TryRead(text, out var people, out error))
        {
            error = people < 0 ? $"must not be negative but is {text}" : SmallCount.ThousandsOrNot(text, people);
            if (error is null)
            {
                return people;
            }
        }

        faults.Add(file, row.Line, "population", error.TrimEnd('.') + ".");
        return null;
    }

    private Source? SourceOf(CsvRow row, string id)
    {
        if (!sources.TryGet(id, out var source))
        {
            faults.Add(file, row.Line, "source", sources.Unknown(id));
        }

        return source;
    }

    /// <summary>
    /// Each band is held against those that its youngest people may be in, so that a long table takes no longer than its length.
    /// </summary>
    private void CheckOverlaps(IReadOnlyList<PopulationBand> bands)
    {
        foreach (var year in bands.GroupBy(band => band.Year))
        {
            var open = new List<PopulationBand>();
            foreach (var band in year.OrderBy(band => band.From).ThenBy(band => band.Line))
            {
                open.RemoveAll(other => other.To < band.From);
                if (open.Find(band.Overlaps) is { } other)
                {
                    AddOverlap(band, other);
                }
                else
                {
                    open.Add(band);
                }
            }
        }
    }

    private void AddOverlap(PopulationBand band, PopulationBand other)
    {
        var (first, second) = band.Line < other.Line ? (band, other) : (other, band);
        faults.Add(file, second.Line, "age_from", FormattableString.Invariant(
            $"overlaps the band of line {first.Line}, so that people of {first.Year} would be counted twice; keep bands apart, and either women and men or all."));
    }
}
