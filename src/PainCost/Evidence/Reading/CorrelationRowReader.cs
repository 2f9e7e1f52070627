using PainCost.Dependence.Matrices;
using PainCost.Distributions.Stated;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Checks;
using PainCost.Evidence.Tables;
using PainCost.Texts.Names;

namespace PainCost.Evidence.Reading;

/// <summary>Gives one row its meaning, and reports everything that is wrong with it.</summary>
internal sealed class CorrelationRowReader(string file, Profile profile, SourceList sources, FaultLog faults)
{
    /// <summary>The correlation; <c>null</c> when any of its fields has a fault.</summary>
    public Correlation? Read(CsvRow row)
    {
        var (first, second, kind, value) = (Input(row, "input"), Input(row, "with"), Kind(row), Value(row));
        var isLegal = ReadSource(row, out var source);
        if (first is not null && first == second)
        {
            Fault(row, "with", $"'{first}' cannot be correlated with itself; name another input.");
            return null;
        }

        return first is null || second is null || kind is null || value is null || !isLegal ? null
            : Correlation.Of(first, second, value.Value, kind.Value) with { Source = source, Note = row["note"] ?? "" };
    }

    private string? Input(CsvRow row, string column)
    {
        if (row[column] is not { } name)
        {
            return null;
        }

        if (profile.TryGetInput(name, out _))
        {
            return name;
        }

        Fault(row, column, name.Length == 0
            ? "is empty; every row names two inputs."
            : $"the profile '{profile.Name}' has no input '{name}'.{Nearest.Suggestion(name, profile.Inputs.Select(i => i.Name))}");
        return null;
    }

    private CorrelationKind? Kind(CsvRow row)
    {
        if (row["kind"] is not { } text)
        {
            return null;
        }

        if (CorrelationText.KindOf(text) is { } kind)
        {
            return kind;
        }

        string[] words = [.. Enum.GetNames<CorrelationKind>().Select(name => name.ToLowerInvariant())];
        Fault(row, "kind", $"'{text}' is not one of {string.Join(", ", words)}.{Nearest.Suggestion(text, words)}");
        return null;
    }

    private double? Value(CsvRow row)
    {
        if (row["value"] is not { } text)
        {
            return null;
        }

        var error = CommaNumber.Advice(text);
        if (error is null && NumberReader.TryRead(text, out var value, out error))
        {
            if (value is >= -1 and <= 1)
            {
                return value;
            }

            error = $"a correlation must lie in [-1, 1] but is {text}";
        }

        Fault(row, "value", error.TrimEnd('.') + ".");
        return null;
    }

    /// <summary>False when the row names a source that there is not; a row without one is an assumption.</summary>
    private bool ReadSource(CsvRow row, out Source? source)
    {
        source = null;
        if (row["source"] is not { Length: > 0 } id)
        {
            return row["source"] is not null;
        }

        if (sources.TryGet(id, out source))
        {
            return true;
        }

        Fault(row, "source", sources.Unknown(id));
        return false;
    }

    private void Fault(CsvRow row, string column, string message) => faults.Add(file, row.Line, column, message);
}
