using PainCost.Burden.Inputs;

namespace PainCost.Burden.Checks;

/// <summary>Amounts of a whole population that are given for a part of it and for the whole as well.</summary>
internal static class SpendingCheck
{
    private const string Spending = "medication spending: ";

    /// <summary>What is wrong and how to mend it, each with its place.</summary>
    /// <remarks>A figure per head may have a row for all and another for a part. A sum of money that is spent by all holds what the part spends.</remarks>
    public static IEnumerable<string> Problems(BurdenInputs inputs) =>
        from part in inputs.Rows
        where part.Name.StartsWith(Spending, StringComparison.Ordinal)
        from whole in inputs.Rows
        where whole.Name == part.Name && !part.Cell.Equals(whole.Cell) && part.Cell.IsWithin(whole.Cell)
        select $"{inputs.Place(part.Input, "stratum")}: '{part.Name}' of '{part.Cell}' is counted twice: it is a part of what {(whole.Cell.IsWhole ? "all" : $"'{whole.Cell}'")} spend"
            + $"{KnownInput.Where(whole.Input)}. Give a row for each part, or keep the one for {(whole.Cell.IsWhole ? "all" : $"'{whole.Cell}'")}.";
}
