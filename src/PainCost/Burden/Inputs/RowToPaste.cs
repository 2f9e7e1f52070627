namespace PainCost.Burden.Inputs;

/// <summary>
/// The rows that a profile lacks, in the order of the usual columns. What only the user knows is in capitals, which no reader takes for a
/// figure.
/// </summary>
internal static class RowToPaste
{
    private const string Indentation = "  ";

    /// <summary>
    /// A line for each input, to follow a message; the unit is in the profile's own money and on its own population base.
    /// </summary>
    public static string Of(BurdenInputs inputs, Cell cell, params IEnumerable<string> names) =>
        string.Concat(names.Select(name => Environment.NewLine + Indentation + Row(name, cell, UnitOf(inputs, name))));

    public static string Of(BurdenInputs inputs, params IEnumerable<string> names) => Of(inputs, Cell.Whole, names);

    /// <summary>A line for an input in a unit that the message has worked out.</summary>
    public static string Of(string name, Unit unit) => Environment.NewLine + Indentation + Row(name, Cell.Whole, unit);

    private static string Row(string name, Cell cell, Unit unit) =>
        $"{Quoted(name)},{Quoted(cell.ToString())},VALUE,{unit},WHOM IT DESCRIBES,,{unit.PriceBasis?.Year},SOURCE,seen,";

    /// <summary>The unit of an input that the equation knows, in the profile's own money and on its own population base.</summary>
    public static Unit UnitOf(BurdenInputs inputs, string name) =>
        BurdenInput.Find(name)!.UnitIn(inputs.PriceBasis ?? Money(inputs), People(inputs));

    private static PriceBasis? Money(BurdenInputs inputs) =>
        inputs.Rows.Where(r => r.HasUnit).Select(r => r.Input.Unit.PriceBasis).OfType<PriceBasis>().FirstOrDefault();

    private static string People(BurdenInputs inputs) =>
        inputs.Rows.Where(r => r.IsInItsUnit).Select(r => r.People).FirstOrDefault(noun => noun is not null) ?? "adult";

    private static string Quoted(string field) => field.Contains(',', StringComparison.Ordinal) ? $"\"{field}\"" : field;
}
