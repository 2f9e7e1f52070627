namespace PainCost.Reports;

/// <summary>
/// The scale that a table shows amounts in, chosen by the largest of them, so that a small region's burden is not all zeros.
/// </summary>
public sealed record Scale
{
    private static readonly Scale One = new(1, "");
    private static readonly Scale[] Scales = [new(1e9, "billion"), new(1e6, "million"), new(1e3, "thousand")];

    private Scale(double divisor, string word) => (Divisor, Word) = (divisor, word);

    /// <summary>What a value is divided by, above 0.</summary>
    public double Divisor { get; }

    /// <summary>What the divisor is called; empty for 1.</summary>
    public string Word { get; }

    private int MostDecimals { get; init; } = int.MaxValue;

    /// <summary>The scale of counts and money of a whole population; what is per case stays as it is.</summary>
    /// <param name="largest">The largest value, in its unit.</param>
    /// <param name="unit">The unit of all.</param>
    /// <returns>The scale.</returns>
    public static Scale Of(double largest, Unit unit) => IsOfWholePopulation(unit) ? OfSize(largest) : One;

    /// <summary>The scale of a single amount, whatever it is of.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The scale.</returns>
    public static Scale OfSize(double value) => Scales.FirstOrDefault(scale => Math.Abs(value) >= scale.Divisor, One);

    /// <summary>The scale for the figures of one row: none of them with more decimals than the largest bears.</summary>
    /// <param name="row">The row's figures, in their unit.</param>
    /// <returns>The scale.</returns>
    public Scale For(params IEnumerable<double> row) =>
        this with { MostDecimals = Amount.DecimalsOfRow(row.Select(Math.Abs).DefaultIfEmpty(0).Max() / Divisor) };

    /// <summary>The scale's word with the unit: <c>billion USD2010/year</c>.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The text.</returns>
    public string UnitName(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var name = unit.ToString() == "case" ? $"{unit}s" : unit.ToString();
        return Word.Length == 0 ? name : $"{Word} {name}";
    }

    /// <summary>A value on this scale, with three significant figures.</summary>
    /// <param name="value">The value, in its unit.</param>
    /// <returns>The text, without the scale's word.</returns>
    public string Text(double value) => Amount.Of(value / Divisor, MostDecimals);

    /// <summary>A range on this scale: <c>-1,818 to -73.5</c>.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <returns>The text, without the scale's word.</returns>
    public string Range(double low, double high)
    {
        var row = MostDecimals == int.MaxValue ? For(low, high) : this;
        return $"{row.Text(low)} to {row.Text(high)}";
    }

    private static bool IsOfWholePopulation(Unit unit) =>
        unit.ToString() == "case" || (unit.PriceBasis is { } basis && unit == Unit.Parse($"{basis}/year"));
}
