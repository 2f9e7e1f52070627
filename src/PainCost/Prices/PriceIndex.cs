using PainCost.Evidence;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;
using PainCost.Prices.Reading;
using PainCost.Texts.Names;

namespace PainCost.Prices;

/// <summary>How prices of one kind and currency moved from year to year, or from month to month.</summary>
/// <remarks>Immutable. Which index moves which cost is a choice of method: see <see cref="RestatementPlan"/> and docs/prices.md.</remarks>
public sealed class PriceIndex
{
    private readonly IReadOnlyDictionary<PricePeriod, PriceLevel> levels;
    private readonly string file;

    internal PriceIndex(PriceSeries series, string file, IReadOnlyDictionary<PricePeriod, PriceLevel> levels)
    {
        (Name, Currency, Base, Source) = series;
        (this.file, this.levels) = (file, levels);
        Years = [.. levels.Where(level => level.Key.Month is null && level.Value.IsComplete).Select(level => level.Key.Year).Order()];
    }

    /// <summary>The names of the indexes that come with the library, in alphabetical order.</summary>
    public static IReadOnlyList<string> BuiltInNames => PriceData.IndexNames;

    /// <summary>The short name, such as <c>pce-health</c>.</summary>
    public string Name { get; }

    /// <summary>The currency whose prices it measures: three letters, such as <c>USD</c>.</summary>
    public string Currency { get; }

    /// <summary>The period whose level is 100, such as <c>2017=100</c>.</summary>
    public string Base { get; }

    /// <summary>Where the levels were read.</summary>
    public Source Source { get; }

    /// <summary>The finished years that it has an annual average of, in order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>An index that comes with the library.</summary>
    /// <param name="name">One of <see cref="BuiltInNames"/>.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentException">There is no such index; the message names those that there are.</exception>
    public static PriceIndex BuiltIn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Named(name, PriceData.Indexes, "the library");
    }

    /// <summary>Reads an index from a file. Sources may be described in a <c>sources.csv</c> next to it.</summary>
    /// <param name="path">A CSV file in the format of docs/prices.md.</param>
    /// <param name="name">The index, of those in the file.</param>
    /// <returns>The index.</returns>
    /// <exception cref="EvidenceException">The file cannot be read or has faults; all are reported at once.</exception>
    /// <exception cref="ArgumentException">The file has no such index.</exception>
    public static PriceIndex Load(string path, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(name);
        return Named(name, ReadAll(path), Path.GetFileName(path));
    }

    /// <summary>Reads the one index of a file. Sources may be described in a <c>sources.csv</c> next to it.</summary>
    /// <param name="path">A CSV file in the format of docs/prices.md that holds one index.</param>
    /// <returns>The index.</returns>
    /// <exception cref="EvidenceException">The file cannot be read or has faults; all are reported at once.</exception>
    /// <exception cref="ArgumentException">The file has several indexes; the message names them.</exception>
    public static PriceIndex Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var all = ReadAll(path);
        return all.Count == 1 ? all[0] : throw new ArgumentException(
            $"{Path.GetFileName(path)} has several price indexes ({string.Join(", ", all.Select(index => index.Name))}); "
            + $"name one, as in {Path.GetFileName(path)}#{all[0].Name}.",
            nameof(path));
    }

    /// <summary>Reads an index from text. Its sources are those that come with the library.</summary>
    /// <param name="reader">The text of a CSV file in the format of docs/prices.md.</param>
    /// <param name="fileName">The name by which messages call the text, such as <c>prices.csv</c>.</param>
    /// <param name="name">The index, of those in the text.</param>
    /// <returns>The index.</returns>
    /// <exception cref="EvidenceException">The text has faults; all are reported at once.</exception>
    /// <exception cref="ArgumentException">The text has no such index.</exception>
    public static PriceIndex Parse(TextReader reader, string fileName, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(name);
        var faults = new FaultLog();
        var text = TextFile.Read(reader, fileName, faults);
        faults.ThrowIfAny();
        return Read(text!, fileName, SourceList.BuiltIn, faults, name);
    }

    /// <summary>The level of prices in a period.</summary>
    /// <param name="period">A finished year, or a month where the file has months.</param>
    /// <returns>The level on the scale of <see cref="Base"/>, above zero.</returns>
    /// <exception cref="ArgumentException">The index has no such period, or the period is unfinished.</exception>
    public double Value(PricePeriod period) => Level(period).Value;

    /// <summary>What restates a cost in the prices of a later period: <c>cost * index.Ratio(from: 2010, to: 2024)</c>.</summary>
    /// <param name="from">The period whose prices the cost is in.</param>
    /// <param name="to">The same period or a later one, of the same kind: both years or both months.</param>
    /// <returns>
    /// The ratio of the two levels, in money of <paramref name="to"/> per money of <paramref name="from"/>, such as <c>USD2024/USD2010</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A period is missing or unfinished, one is a year and the other a month, or <paramref name="to"/> is the earlier one.
    /// </exception>
    public Input Ratio(PricePeriod from, PricePeriod to)
    {
        CheckKinds(from, to);
        return from.Order <= to.Order ? Change(from, to) : throw new ArgumentException(
            $"{Name}: {to} is before {from}. Ratio restates in later prices; if earlier ones are meant, use Deflator({from}, {to}).");
    }

    /// <summary>What takes a cost back to the prices of an earlier period: <c>cost * index.Deflator(from: 2024, to: 2010)</c>.</summary>
    /// <param name="from">The period whose prices the cost is in.</param>
    /// <param name="to">The same period or an earlier one, of the same kind: both years or both months.</param>
    /// <returns>
    /// The ratio of the two levels, in money of <paramref name="to"/> per money of <paramref name="from"/>, such as <c>USD2010/USD2024</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A period is missing or unfinished, one is a year and the other a month, or <paramref name="to"/> is the later one.
    /// </exception>
    public Input Deflator(PricePeriod from, PricePeriod to)
    {
        CheckKinds(from, to);
        return from.Order >= to.Order ? Change(from, to) : throw new ArgumentException(
            $"{Name}: {to} is after {from}. Deflator goes back to earlier prices; if later ones are meant, use Ratio({from}, {to}).");
    }

    private static IReadOnlyList<PriceIndex> ReadAll(string path)
    {
        var faults = new FaultLog();
        var text = TextFile.Read(path, faults);
        faults.ThrowIfAny();
        var indexes = PriceIndexReader.Read(text!, Path.GetFileName(path), SourceList.NextTo(path, faults), faults);
        faults.ThrowIfAny();
        return indexes;
    }

    private static PriceIndex Read(string text, string file, SourceList sources, FaultLog faults, string name)
    {
        var indexes = PriceIndexReader.Read(text, file, sources, faults);
        faults.ThrowIfAny();
        return Named(name, indexes, file);
    }

    private static PriceIndex Named(string name, IReadOnlyList<PriceIndex> indexes, string place) =>
        indexes.FirstOrDefault(index => index.Name == name) ?? throw new ArgumentException(
            $"There is no price index '{name}' in {place}.{Nearest.Suggestion(name, indexes.Select(index => index.Name))} "
            + $"There are: {string.Join(", ", indexes.Select(index => index.Name))}.");

    private void CheckKinds(PricePeriod from, PricePeriod to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Month is null != to.Month is null)
        {
            var (year, month) = from.Month is null ? (from, to) : (to, from);
            throw new ArgumentException(
                $"{Name}: {year} is the average of a year and {month} a single month; their ratio mixes the two. Give two years or two months.");
        }
    }

    private Input Change(PricePeriod from, PricePeriod to)
    {
        var (before, after) = (Level(from), Level(to));
        var provenance = new Provenance(Source, Knowledge.Derived)
        {
            Year = from == to ? $"{to}" : $"{from} to {to}",
            Note = FormattableString.Invariant($"{after.Value:G10} in {to} over {before.Value:G10} in {from} ({Base})"),
            Location = FormattableString.Invariant($"{file}({before.Line}), {file}({after.Line})"),
        };
        var unit = Unit.Parse($"{Currency}{to}/{Currency}{from}");
        return Input.Of($"{Name} {from} to {to}", Distribution.Fixed(after.Value / before.Value), unit, provenance);
    }

    private PriceLevel Level(PricePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (!levels.TryGetValue(period, out var level))
        {
            throw new ArgumentException($"{Name} has no value for {period}; it has {PeriodText.Of(levels)}.");
        }

        return level.IsComplete ? level : throw new ArgumentException(
            $"{Name}: {period} is unfinished{(level.Note.Length > 0 ? $" ({level.Note})" : "")}, and a part of a year is no annual average. "
            + $"It has {PeriodText.Of(levels)}; use one of these, or a file of your own with the finished value.");
    }
}
