using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.Restating;

/// <summary>
/// The exchange rates and purchasing power parities that a profile gives, each from one currency to another within one year.
/// </summary>
internal sealed class Conversions(BurdenInputs inputs)
{
    private readonly List<InputRow> rows =
        [.. inputs.Rows.Where(r => r.Is(BurdenInput.ExchangeRate) || r.Is(BurdenInput.PurchasingPower))];

    /// <summary>Whether a rate or a parity is there, and a fault hides what it converts.</summary>
    public bool HidesOne => rows.Any(r => !r.IsInItsUnit);

    /// <summary>
    /// What turns money into that of another currency in the same year; null when neither the profile nor the choices give it.
    /// </summary>
    public Input? Find(PriceBasis from, string currency) =>
        rows.Find(r => r.Input.Unit == UnitOf(from, currency))?.Input ?? inputs.Choices.Conversion.Find(from, currency);

    /// <summary>How to give what <see cref="Find"/> looks for.</summary>
    public static string Example(PriceBasis from, string currency) => $"'{ExampleName(from, currency)}' in {UnitOf(from, currency)}";

    /// <summary>The row that would give it.</summary>
    public static string ToPaste(PriceBasis from, string currency) => RowToPaste.Of(ExampleName(from, currency), UnitOf(from, currency));

    /// <summary>What is wrong and how to mend it.</summary>
    public IEnumerable<EvidenceFault> Faults()
    {
        foreach (var row in rows.Where(r => r.IsInItsUnit))
        {
            if (From(row.Input.Unit) is not { } from)
            {
                yield return inputs.Fault(row, "unit", $"'{row.Name}' must go from one currency to another within one year, such as USD2023/EUR2023, but is in {row.Input.Unit}; an index moves money from year to year.");
            }
            else if (!inputs.Rows.Any(r => r.Input.Unit.PriceBasis == from || !r.HasUnit))
            {
                yield return inputs.Fault(
                    row, "input", $"'{row.Name}' is given but would not be used: no input is in {from}. Mend its unit, or take it out.");
            }
        }

        foreach (var same in rows.Where(r => r.IsInItsUnit).GroupBy(r => r.Input.Unit).Where(g => g.Count() > 1))
        {
            yield return inputs.Fault(
                same.Last(), "input",
                $"{string.Join(" and ", same.Select(r => $"'{r.Name}'"))} convert the same money and are alternatives; keep one.");
        }
    }

    private static string ExampleName(PriceBasis from, string currency) => BurdenInput.ExchangeRate.Of($"{from.Currency} to {currency}");

    private static Unit UnitOf(PriceBasis money, string currency) => Unit.Parse($"{money with { Currency = currency }}/{money}");

    /// <summary>
    /// The money that a unit such as <c>USD2023/EUR2023</c> converts; null for another unit, or for two years or one currency.
    /// </summary>
    private static PriceBasis? From(Unit unit)
    {
        var moneys = unit.Powers.Select(p => (Basis: PriceBasis.FromNoun(p.Key), p.Value)).ToList();
        var (from, to) = (moneys.Find(m => m.Value == -1).Basis, moneys.Find(m => m.Value == 1).Basis);
        return moneys.Count == 2 && from is not null && to is not null && from.Year == to.Year ? from : null;
    }
}
