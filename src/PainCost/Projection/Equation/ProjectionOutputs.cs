using PainCost.Burden.Inputs;

namespace PainCost.Projection.Equation;

/// <summary>Turns projected years into named outputs.</summary>
internal static class ProjectionOutputs
{
    private static readonly string[] Factors =
        [BurdenProjection.Numbers, BurdenProjection.Ageing, BurdenProjection.Prevalence, BurdenProjection.Price];

    /// <summary>Every year first, then the growth between the first and the last and its parts.</summary>
    public static IReadOnlyList<ModelOutput> Of(BaseBurden burden, ProjectedYears projected, IReadOnlyList<int> years) =>
        [.. years.SelectMany(year => InYear(burden, projected, year)), .. years.Count > 1 ? Growth(projected, years[0], years[^1]) : []];

    private static IEnumerable<ModelOutput> InYear(BaseBurden burden, ProjectedYears projected, int year)
    {
        var cases = projected.Strata.ToDictionary(
            stratum => stratum.Name,
            stratum => (projected.Population(stratum, year) * projected.CasesPerPerson(stratum, year))
                .Named(stratum.Naming(BurdenOutput.Cases, year)),
            StringComparer.Ordinal);
        var components = burden.Components.Select(component => Cost(component).Named(BurdenProjection.Output(component, year))).ToList();
        Quantity[] all =
        [
            Quantity.Sum(components).Named(BurdenProjection.Output(BurdenOutput.Total, year)),
            .. components,
            Quantity.Sum(cases.Values).Named(BurdenProjection.Output(BurdenOutput.Cases, year)),
            projected.Population(year),
        ];
        return all.Select(quantity => new ModelOutput(quantity.Name!, quantity) { Role = OutputRole.Detail });

        Quantity Cost(string component)
        {
            var terms = projected.Strata.Where(s => s.Costs.ContainsKey(component))
                .Select(s => cases[s.Name] * projected.CostPerCase(s, component, year)).ToList();
            return Quantity.Sum(
                terms.Count > 0 ? terms : burden.Strata.Where(s => s.Costs.ContainsKey(component)).Select(s => 0 * s.Costs[component]));
        }
    }

    private static IEnumerable<ModelOutput> Growth(ProjectedYears projected, int first, int last)
    {
        var strata = projected.Strata;
        var ends = new[] { first, last }.Select(year =>
        {
            var people = projected.Population(year);
            return (
                People: people,
                Mix: strata.Select(s => projected.Population(s, year) / people).ToList(),
                Rates: strata.Select(s => projected.CasesPerPerson(s, year)).ToList(),
                Costs: strata.Select(s => projected.CostPerCase(s, year)).ToList());
        }).ToList();

        // Bit i of the mask says at which end factor i stands, in the order of Factors.
        Quantity Value(int moved) => ends[moved & 1].People * Quantity.Sum(strata.Select((_, i) =>
            ends[moved >> 1 & 1].Mix[i] * ends[moved >> 2 & 1].Rates[i] * ends[moved >> 3 & 1].Costs[i]));

        var parts = GrowthParts.Of(Factors.Length, Value).Zip(Factors, (part, name) => part.Named(name)).ToList();
        return
        [
            new(BurdenProjection.Growth, Quantity.Sum(parts).Named(BurdenProjection.Growth)) { Role = OutputRole.Total },
            .. parts.Select(part => new ModelOutput(part.Name!, part) { Role = OutputRole.Component }),
        ];
    }
}
