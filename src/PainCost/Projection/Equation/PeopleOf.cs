using System.Globalization;
using PainCost.Burden.Inputs;
using PainCost.Projection.Reading;

namespace PainCost.Projection.Equation;

/// <summary>Whom a stratum's labels speak of: a sex, or both, and ranges of ages.</summary>
internal sealed record PeopleOf(Sex Sex, IReadOnlyList<(int From, int To)> Ages)
{
    public const int Adult = 18;

    private static readonly Dictionary<string, Sex> Sexes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["women"] = Sex.Women,
        ["female"] = Sex.Women,
        ["men"] = Sex.Men,
        ["male"] = Sex.Men,
    };

    /// <summary>Reads <c>women / 18-29</c>; a label that is neither a sex nor ages goes into the problems.</summary>
    public static PeopleOf Read(Cell stratum, (int From, int To) otherwise, List<string> problems)
    {
        var (sex, ages) = (Sex.All, new List<(int, int)>());
        foreach (var label in stratum.Labels)
        {
            if (Sexes.TryGetValue(label, out var known))
            {
                sex = known;
            }
            else if (label.Split(" and ").Select(Range).ToList() is var ranges && ranges.TrueForAll(range => range is not null))
            {
                ages.AddRange(ranges.Select(range => range!.Value));
            }
            else
            {
                problems.Add($"the label '{label}' of the stratum '{stratum}' is neither a sex (women, men) nor ages (18-29, 65+), so its people cannot be counted.");
            }
        }

        return new PeopleOf(sex, ages.Count > 0 ? ages : [otherwise]);
    }

    /// <summary>The bands of a year that make up these people; null when bands do not end where the ages do, or are missing.</summary>
    public IReadOnlyList<PopulationBand>? Among(IReadOnlyList<PopulationBand> bandsOfYear)
    {
        var mine = bandsOfYear.Where(band => Sex == Sex.All || band.Sex == Sex).ToList();
        var chosen = mine.Where(band => Ages.Any(age => band.From >= age.From && band.To <= age.To)).ToList();
        var isWhole = chosen.GroupBy(band => band.Sex).All(IsTiled) && chosen.Count > 0;
        return isWhole
            && (Sex != Sex.All || chosen.Any(band => band.Sex == Sex.All) || chosen.Select(band => band.Sex).Distinct().Count() == 2)
            ? chosen : null;
    }

    /// <summary>Whether bands of one sex fill every range of ages without a gap.</summary>
    private bool IsTiled(IEnumerable<PopulationBand> bands)
    {
        var ordered = bands.OrderBy(band => band.From).ToList();
        foreach (var (from, to) in Ages)
        {
            long next = from;
            foreach (var band in ordered.Where(band => band.From >= from && band.To <= to))
            {
                next = band.From == next ? (long)band.To + 1 : long.MaxValue;
            }

            if (next != (long)to + 1)
            {
                return false;
            }
        }

        return true;
    }

    private static (int From, int To)? Range(string text)
    {
        var ends = text.EndsWith('+') ? [text[..^1], ""] : text.Split('-');
        return ends.Length == 2 && Age(ends[0]) is { } from
            && (ends[1].Length == 0 && text.EndsWith('+') ? PopulationBand.Oldest : Age(ends[1])) is { } to && from <= to
            ? (from, to)
            : null;
    }

    private static int? Age(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : null;
}
