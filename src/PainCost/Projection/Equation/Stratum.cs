namespace PainCost.Projection.Equation;

/// <summary>A part of the population with its burden in the base year.</summary>
/// <param name="Name">Its labels, such as <c>women / 65+</c>; empty for the whole.</param>
/// <param name="People">Whom it is of.</param>
/// <param name="Cases">Its cases [case].</param>
/// <param name="Costs">What each component costs in it [money/year].</param>
internal sealed record Stratum(string Name, PeopleOf People, Quantity Cases, IReadOnlyDictionary<string, Quantity> Costs)
{
    /// <summary>A quantity's name in this stratum and year: <c>population [women / 65+, 2026]</c>.</summary>
    public string Naming(string quantity, int year) =>
        FormattableString.Invariant(Name.Length == 0 ? $"{quantity} [{year}]" : (FormattableString)$"{quantity} [{Name}, {year}]");
}
