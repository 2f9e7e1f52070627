using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;
using PainCost.Evidence;

namespace PainCost.Burden.RowChecks;

/// <summary>Whether money that is added up has one price basis, where nothing says in which one the results are to be.</summary>
internal static class SamePriceCheck
{
    /// <summary>What is wrong and how to mend it; each row comes with the sum that it is a part of.</summary>
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs, IEnumerable<(string Sum, InputRow Row)> parts) =>
        parts.Distinct().GroupBy(p => p.Sum, p => p.Row).SelectMany(sum => OfOneSum(inputs, [.. sum]));

    private static IEnumerable<EvidenceFault> OfOneSum(BurdenInputs inputs, IReadOnlyList<InputRow> rows)
    {
        var usual = rows.GroupBy(Prices).MaxBy(g => g.Count())!;
        var proposed = usual.Key with { Year = rows.Select(Prices).Where(p => p.Currency == usual.Key.Currency).Max(p => p.Year) };
        return rows.Where(row => Prices(row) != usual.Key).Select(row => inputs.Fault(row, "unit", Message(row, usual.First(), proposed)));
    }

    private static string Message(InputRow row, InputRow other, PriceBasis proposed)
    {
        var (own, usual) = (Prices(row), Prices(other));
        var isDifferent = $"'{row.Name}' is in {own}, but '{other.Name}'{other.Aside} is in {usual}, and nothing says in which prices the results are to be. "
            + $"Give both in one, or write '# price basis: {proposed}' above the header";
        return own.Currency == proposed.Currency
            ? $"{isDifferent}: an index then restates each component."
            : $"{isDifferent} and the rate that converts {own.Currency}:{Conversions.ToPaste(own, proposed.Currency)}";
    }

    private static PriceBasis Prices(InputRow row) => row.Input.Unit.PriceBasis!;
}
