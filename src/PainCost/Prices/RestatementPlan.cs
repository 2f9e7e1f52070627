using System.Collections.Immutable;
using PainCost.Prices.Reading;
using PainCost.Texts.Names;

namespace PainCost.Prices;

/// <summary>Which price index moves which component of a burden to another price year.</summary>
/// <remarks>
/// Immutable. The choice changes the number: give <see cref="Choices"/> to <see cref="Model.Describe"/>, so that the result names it.
/// </remarks>
public sealed class RestatementPlan
{
    private static readonly Lazy<RestatementPlan> LazyUnitedStates = new(() => new RestatementPlan(PriceData.ComponentIndexes()
        .ToImmutableSortedDictionary(row => row["component"]!, row => PriceIndex.BuiltIn(row["index"]!), StringComparer.Ordinal)));

    private readonly ImmutableSortedDictionary<string, PriceIndex> indexes;

    private RestatementPlan(ImmutableSortedDictionary<string, PriceIndex> indexes, PriceIndex? others = null) =>
        (this.indexes, Others) = (indexes, others);

    /// <summary>
    /// For costs in US dollars: health care and medication with <c>pce-health</c>, what patients pay themselves with
    /// <c>cpi-medical</c>, time with <c>cpi-u</c>. The reasons stand in <c>component-indexes.csv</c> and docs/prices.md.
    /// </summary>
    public static RestatementPlan UnitedStates => LazyUnitedStates.Value;

    /// <summary>The components that the plan names, in alphabetical order; <see cref="Others"/> moves every other one.</summary>
    public IReadOnlyList<string> Components => [.. indexes.Keys];

    /// <summary>The index of every component that the plan does not name; null where such a component has none.</summary>
    public PriceIndex? Others { get; }

    /// <summary>The plan as choices of method: one for each component, and one for all others where they have an index.</summary>
    public IReadOnlyList<Choice> Choices =>
    [
        .. indexes.Select(pair => new Choice($"price index of {pair.Key}", pair.Value.Name)),
        .. Others is { } others ? [new Choice("price index of every other component", others.Name)] : Array.Empty<Choice>(),
    ];

    /// <summary>The index of a component.</summary>
    /// <param name="component">
    /// One of <see cref="Components"/>, such as <c>health care</c>; any name where the plan has <see cref="Others"/>.
    /// </param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentException">The plan has no index for the component; the message names those that it has.</exception>
    public PriceIndex For(string component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return Find(component) ?? throw new ArgumentException(
            $"The plan has no price index for '{component}'.{Nearest.Suggestion(component, indexes.Keys)} It has one for {string.Join(", ", indexes.Keys)}; "
            + "a total is restated by its components, or name an index with With.");
    }

    /// <summary>The same plan with another index for one component, which may be a new one.</summary>
    /// <param name="component">The component's name.</param>
    /// <param name="index">The index that moves it.</param>
    /// <returns>A new plan; this one stays as it is.</returns>
    public RestatementPlan With(string component, PriceIndex index)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(component);
        ArgumentNullException.ThrowIfNull(index);
        return new RestatementPlan(indexes.SetItem(component, index), Others);
    }

    /// <summary>
    /// All components moved by one index: those that the plan names, and every other one, be it a burden's own or one added to it.
    /// </summary>
    /// <param name="index">The index.</param>
    /// <returns>A new plan; this one stays as it is. <see cref="With(string, PriceIndex)"/> then makes an exception.</returns>
    public RestatementPlan WithAll(PriceIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new RestatementPlan(indexes.ToImmutableSortedDictionary(pair => pair.Key, _ => index, StringComparer.Ordinal), index);
    }

    /// <summary>The same plan with an index for every component that it does not name.</summary>
    /// <param name="index">The index.</param>
    /// <returns>A new plan; this one stays as it is.</returns>
    public RestatementPlan WithOthers(PriceIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new RestatementPlan(indexes, index);
    }

    /// <summary>The same plan with an index as people name it.</summary>
    /// <param name="statement">
    /// A built-in index or a CSV file with one index, for every component, such as <c>cpi-aus</c>; or for one of them,
    /// <c>medication=prices.csv</c>. Of a file with several, <c>prices.csv#drugs</c>.
    /// </param>
    /// <param name="folder">Where a file is looked for; null for the current one.</param>
    /// <returns>A new plan.</returns>
    /// <exception cref="Evidence.EvidenceException">The file cannot be read or has faults; all are reported at once.</exception>
    /// <exception cref="ArgumentException">There is no such index, or the component is a misspelt one.</exception>
    public RestatementPlan With(string statement, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var equals = statement.IndexOf('=', StringComparison.Ordinal);
        var index = NamedIndex.Read(statement[(equals + 1)..].Trim(), folder);
        var component = statement[..Math.Max(equals, 0)].Trim();
        return equals < 0 ? WithAll(index)
            : !indexes.ContainsKey(component) && Nearest.Of(component, indexes.Keys) is { } meant
                ? throw new ArgumentException($"There is no component '{component}'. Did you mean '{meant}'?")
            : With(component, index);
    }

    /// <summary>The index of a component; null where it has none.</summary>
    internal PriceIndex? Find(string component) => indexes.GetValueOrDefault(component) ?? Others;

    /// <summary>A component's cost in the prices of the same year or a later one.</summary>
    /// <param name="component">The component's name.</param>
    /// <param name="cost">The cost, in the currency of the component's index.</param>
    /// <param name="year">The price year that is wanted.</param>
    /// <returns>
    /// The cost times the index's ratio, in the cost's unit with the wanted price year; the cost itself if it is in that year's prices.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The plan has no such component, the cost has no money to restate, its currency is not the index's, or the index refuses the years.
    /// </exception>
    public Quantity Restate(string component, Quantity cost, int year)
    {
        ArgumentNullException.ThrowIfNull(cost);
        var index = For(component);
        var basis = cost.Unit.PriceBasis;
        if (basis is null || cost.Unit.Powers[basis.ToString()] != 1)
        {
            throw new ArgumentException(
                $"'{cost}' [{cost.Unit}] cannot be restated: it must be an amount of one money, such as USD2010/year.");
        }

        CheckCurrency(component, index, cost, basis);
        return basis.Year == year
            ? cost
            : (cost * index.Ratio(basis.Year, year)).Named($"{component} in {basis with { Year = year }}");
    }

    private static void CheckCurrency(string component, PriceIndex index, Quantity cost, PriceBasis basis)
    {
        if (basis.Currency != index.Currency)
        {
            throw new ArgumentException(
                $"'{cost}' [{cost.Unit}] is in {basis.Currency}, but {index.Name}, the index for {component}, measures prices in {index.Currency}. "
                + $"Name an index of {basis.Currency} with With(\"{component}\", index).");
        }
    }
}
