using System.Globalization;
using PainCost.Distributions.Discrete;

namespace PainCost.Quantities;

/// <summary>One column of a table whose rows are drawn whole: its values in the order of the rows, which all columns share.</summary>
internal sealed class RowColumn
{
    public RowColumn(string table, IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        Table = $"rows of {table}";
        Steps = new([.. values], [.. weights]);
        Distribution = Distribution.Empirical(values, weights);
    }

    /// <summary>The name that the rows' coordinate is made from.</summary>
    public string Table { get; }

    /// <summary>Each row's value with its probability, in the order of the rows.</summary>
    public Steps Steps { get; }

    /// <summary>What is known of the column alone.</summary>
    public Distribution Distribution { get; }

    public bool SameAs(RowColumn? other) => other is not null && Table == other.Table && Steps.SameAs(other.Steps);

    /// <summary>The order of the values, which the column's own distribution does not tell.</summary>
    public string Canonical() => $"@{Table}:{string.Join(',', Steps.Values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)))}";
}
