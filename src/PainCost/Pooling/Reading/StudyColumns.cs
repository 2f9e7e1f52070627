using PainCost.Evidence.Tables;
using PainCost.Texts.Names;

namespace PainCost.Pooling.Reading;

/// <summary>Which of the forms that a table of studies may have this one has, told from its header.</summary>
internal sealed class StudyColumns
{
    public const string Name = "study", Source = "source", Note = "note", Events = "events", Total = "total",
        ControlEvents = "control_events", ControlTotal = "control_total",
        Estimate = "estimate", StandardError = "se", Low = "low", High = "high", Level = "level";

    private static readonly string[] Counts = [Events, Total];
    private static readonly string[] Controls = [ControlEvents, ControlTotal];
    private static readonly string[] Estimates = [Estimate, StandardError, Low, High, Level];
    private readonly HashSet<string> present;

    public StudyColumns(string text)
    {
        var header = CsvRecords.Of(text).FirstOrDefault(record => !record.IsHeading);
        present = new(header?.Fields.Where(field => field.Length > 0) ?? [], StringComparer.OrdinalIgnoreCase);
        string[] known = [Name, .. Needed, .. Optional];
        Covariates = [.. present.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase))];
        All = [.. known, .. Covariates];
    }

    /// <summary>Every column that the table has, or lacks and needs.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The table's form: what is no name and no words is a number.</summary>
    public TableForm Form => new(All) { Names = [Name], Numbers = [.. All.Where(column => column is not (Name or Source or Note))] };

    /// <summary>The columns that have no meaning of their own; each holds a number for every study.</summary>
    public IReadOnlyList<string> Covariates { get; }

    public bool HasCounts => HasGroups || Counts.Any(present.Contains) || !Estimates.Any(present.Contains);

    public bool HasInterval => !HasCounts && !present.Contains(StandardError) && (present.Contains(Low) || present.Contains(High));

    /// <summary>Columns of the other form, which must not stand beside these.</summary>
    public IReadOnlyList<string> Contradicting =>
        [.. (HasCounts ? Estimates : HasInterval ? [] : [Low, High, Level]).Where(present.Contains)];

    /// <summary>Whether the studies compare two groups.</summary>
    public bool HasGroups => Controls.Any(present.Contains);

    /// <summary>A covariate that was probably meant to be a column that is lacking, with that column.</summary>
    public IEnumerable<(string Written, string Meant)> Mistyped =>
        from meant in Needed.Prepend(Name).Where(name => !present.Contains(name))
        let written = Nearest.Of(meant, Covariates)
        where written is not null
        select (written, meant);

    private string[] Needed =>
        HasGroups ? [.. Counts, .. Controls] : HasCounts ? Counts : HasInterval ? [Estimate, Low, High] : [Estimate, StandardError];

    private IEnumerable<string> Optional => ((string[])[Source, Note, Level, .. Contradicting]).Where(present.Contains).Distinct();
}
