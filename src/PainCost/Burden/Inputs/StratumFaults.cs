namespace PainCost.Burden.Inputs;

/// <summary>Strata that would count people twice, and rows for a stratum of what is one for the whole population.</summary>
internal static class StratumFaults
{
    /// <summary>Inputs that the equation reads for the whole population only; a row for a stratum would go unused.</summary>
    private static readonly string[] OfTheWhole = ["friction period", "friction elasticity", "vacancy-chain multiplier", "payer weight: ", "exchange rate: ", "purchasing power: "];

    public static IEnumerable<string> Of(BurdenInputs inputs)
    {
        foreach (var (part, whole) in from part in inputs.Strata from whole in inputs.Strata where !part.Equals(whole) && part.IsWithin(whole) select (part, whole))
        {
            yield return $"people are counted twice: '{part}' is a part of {(whole.IsWhole ? "the whole population" : $"'{whole}'")}, and both have a count; keep the parts or the whole.";
        }

        foreach (var (name, cell, input) in inputs.Rows.Where(r => !r.Cell.IsWhole && OfTheWhole.Any(n => r.Name.StartsWith(n, StringComparison.Ordinal))))
        {
            yield return $"'{name}' is one for the whole population, and its row for '{cell}'{KnownInput.Where(input)} would not be used; take the stratum out.";
        }
    }
}
