using PainCost.Distributions.Stated;
using PainCost.Evidence.Checks;
using PainCost.Evidence.Tables;
using PainCost.Texts.Names;

namespace PainCost.Pooling.Reading;

/// <summary>Gives one row its meaning, and reports everything that is wrong with it.</summary>
internal sealed class StudyRowReader(string file, StudyColumns columns, FaultLog faults)
{
    private const double UsualLevel = 0.95;

    /// <summary>The study; <c>null</c> when any of its fields has a fault.</summary>
    public Study? Read(CsvRow row)
    {
        var name = row[StudyColumns.Name];
        if (name is { Length: 0 })
        {
            Fault(row, StudyColumns.Name, "is empty; every study needs a name, such as Elliott 1999.");
            name = null;
        }

        var covariates = columns.Covariates.Select(column => (column, Value: Number(row, column))).ToList();
        var found = columns.HasCounts ? Counts(row, name) : columns.HasInterval ? Interval(row, name) : Estimate(row, name);
        return found is null || covariates.Exists(c => c.Value is null) ? null : found with
        {
            Source = row[StudyColumns.Source] ?? "",
            Covariates = covariates.ToDictionary(c => c.column, c => c.Value!.Value, StringComparer.Ordinal).AsReadOnly(),
        };
    }

    private Study? Counts(CsvRow row, string? name)
    {
        var group = Group(row, StudyColumns.Events, StudyColumns.Total);
        if (!columns.HasGroups)
        {
            return name is not null && group is var (events, total) ? Study.OfCounts(name, events, total) : null;
        }

        var control = Group(row, StudyColumns.ControlEvents, StudyColumns.ControlTotal);
        return name is not null && group is var (a, n) && control is var (c, m) ? Study.OfGroups(name, a, n, c, m) : null;
    }

    private (double Events, double Total)? Group(CsvRow row, string eventsColumn, string totalColumn)
    {
        var total = People(row, totalColumn, n => n > 0, "must be above 0");
        var events = People(row, eventsColumn, n => n >= 0, "must not be negative");
        if (events > total)
        {
            Fault(row, eventsColumn, FormattableString.Invariant($"{events:R} is more than the total, {total:R}; are the two exchanged?"));
            return null;
        }

        return events is not null && total is not null ? (events.Value, total.Value) : null;
    }

    private Study? Estimate(CsvRow row, string? name)
    {
        var (estimate, error) = (Number(row, StudyColumns.Estimate), Legal(row, StudyColumns.StandardError, n => n > 0, "must be above 0"));
        return name is not null && estimate is not null && error is not null ? Study.OfEstimate(name, estimate.Value, error.Value) : null;
    }

    private Study? Interval(CsvRow row, string? name)
    {
        var (estimate, low, high) = (Number(row, StudyColumns.Estimate), Number(row, StudyColumns.Low), Number(row, StudyColumns.High));
        var level = row[StudyColumns.Level] is { Length: > 0 }
            ? Legal(row, StudyColumns.Level, n => n > 0 && n < 1, "must lie between 0 and 1, 0.95 for 95 %,")
            : UsualLevel;
        if (low >= high)
        {
            Fault(row, StudyColumns.Low, FormattableString.Invariant($"{low:R} is not below high, {high:R}; are the two exchanged?"));
            return null;
        }

        if (estimate < low || estimate > high)
        {
            Fault(row, StudyColumns.Estimate, FormattableString.Invariant($"{estimate:R} is outside its interval, {low:R} to {high:R}."));
            return null;
        }

        return name is not null && estimate is not null && low is not null && high is not null && level is not null
            ? Study.OfInterval(name, estimate.Value, PainCost.Interval.Confidence(low.Value, high.Value, level.Value))
            : null;
    }

    private double? People(CsvRow row, string column, Func<double, bool> isLegal, string rule)
    {
        var number = Legal(row, column, isLegal, rule);
        if (number is null || SmallCount.ThousandsOrNot(row[column]!, number.Value) is not { } doubt)
        {
            return number;
        }

        Fault(row, column, doubt);
        return null;
    }

    private double? Legal(CsvRow row, string column, Func<double, bool> isLegal, string rule)
    {
        var number = Number(row, column);
        if (number is null || isLegal(number.Value))
        {
            return number;
        }

        Fault(row, column, FormattableString.Invariant($"{rule} but is {number:R}."));
        return null;
    }

    private double? Number(CsvRow row, string column)
    {
        if (row[column] is not { } text)
        {
            return null;
        }

        var error = text.Length == 0 ? "is empty; every study needs this number." : CommaNumber.Advice(text);
        if (error is null && NumberReader.TryRead(text, out var number, out error))
        {
            return number;
        }

        var advice = columns.Covariates.Contains(column)
            ? Nearest.Suggestion(column, [StudyColumns.Source, StudyColumns.Note]) + " A column of words may be called source or note."
            : "";
        Fault(row, column, error.TrimEnd('.') + "." + advice);
        return null;
    }

    private void Fault(CsvRow row, string column, string message) => faults.Add(file, row.Line, column, message);
}
