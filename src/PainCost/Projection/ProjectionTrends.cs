using PainCost.Evidence;
using PainCost.Projection.Reading;

namespace PainCost.Projection;

/// <summary>Relative changes a year [1], above −1: 0.02 is 2 % more every year, −0.01 is 1 % less.</summary>
/// <remarks>Immutable. An input that stands for several years, strata or components is one draw for all of them.</remarks>
public sealed record ProjectionTrends
{
    /// <summary>
    /// The change of cases per person, by stratum such as <c>women / 65+</c>; under the empty name that of every other stratum.
    /// </summary>
    public IReadOnlyDictionary<string, Input> CasesPerPerson { get; init; } = new Dictionary<string, Input>();

    /// <summary>
    /// The change of cost per case above the inflation of the price basis, by component such as <c>health care</c>;
    /// under the empty name that of every other component.
    /// </summary>
    public IReadOnlyDictionary<string, Input> CostPerCase { get; init; } = new Dictionary<string, Input>();

    /// <summary>Reads trends from evidence rows named <c>trend of cases per person</c> and <c>trend of cost per case</c>.</summary>
    /// <param name="rows">A file of the format of docs/projection.md, read as a profile is.</param>
    /// <returns>The trends.</returns>
    /// <exception cref="FaultsException">A row is none of these, has a unit, or may be −1 or below; all at once.</exception>
    public static ProjectionTrends Of(Profile rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return TrendRows.Read(rows);
    }
}
