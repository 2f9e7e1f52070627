using PainCost.Cli.Views;
using PainCost.Reports;
using PainCost.Sensitivity;

namespace PainCost.Cli.Analysing.OneAtATime;

/// <summary>A line of a tornado: an input, or all rows of one over its strata, moved together.</summary>
/// <param name="Name">The input's name, without its stratum where it is several.</param>
/// <param name="Moved">From where to where, or how many rows.</param>
/// <param name="AtLow">The output with all at their low value.</param>
/// <param name="AtHigh">The output with all at their high value.</param>
internal sealed record TornadoLine(string Name, string Moved, double AtLow, double AtHigh)
{
    private const double Million = 1e6;

    public double Swing => Math.Abs(AtHigh - AtLow);

    /// <summary>The lines of those rows that move the output, the longest first.</summary>
    public static IReadOnlyList<TornadoLine> Of(Tornado tornado) =>
    [
        .. tornado.Rows.Where(row => row.IsMoving).GroupBy(row => InputName.Bare(row.Input))
            .Select(rows => rows.Count() == 1 ? Of(rows.Single()) : Of(tornado, rows.Key, [.. rows]))
            .OrderByDescending(line => line.Swing),
    ];

    private static TornadoLine Of(TornadoRow row) =>
        new(Named(row.Input.Name, row.InputUnit), Range(row.LowInput, row.HighInput), row.OutputAtLow, row.OutputAtHigh);

    private static TornadoLine Of(Tornado tornado, string name, IReadOnlyList<TornadoRow> rows)
    {
        double At(Func<TornadoRow, double> value) =>
            tornado.Model.Evaluate(rows.Select(row => (row.Input.Name, value(row))))[tornado.Output];
        return new(
            Named(name, rows[0].InputUnit), FormattableString.Invariant($"{rows.Count} strata together"), At(row => row.LowInput),
                At(row => row.HighInput));
    }

    private static string Named(string name, Unit unit) => unit.IsOne ? name : $"{name}, {unit}";

    private static string Range(double low, double high)
    {
        var scale = Math.Max(Math.Abs(low), Math.Abs(high)) >= Million ? Scale.OfSize(high) : Scale.OfSize(0);
        return scale.Range(low, high) + (scale.Word.Length > 0 ? $" {scale.Word}" : "");
    }
}
