using PainCost.Evidence;
using PainCost.Productivity;
using PainCost.Quantities;

namespace PainCost.Burden.Inputs;

/// <summary>A profile's inputs by name and cell, and the cells that its rows make up.</summary>
internal sealed class BurdenInputs
{
    public const string SeverityWeight = "severity weight";

    private readonly ILookup<string, (Cell Cell, Input Input)> rows;

    public BurdenInputs(Profile profile, BurdenChoices choices)
    {
        Profile = profile;
        Choices = choices;
        rows = profile.Rows.Zip(profile.Inputs).ToLookup(p => p.First.Input, p => (Cell.Parse(p.First.Stratum), p.Second), StringComparer.Ordinal);
        Strata = [.. rows["population"].Concat(rows["cases"]).Select(r => r.Cell).Distinct().DefaultIfEmpty(Cell.Whole)];
        var known = Strata.SelectMany(s => s.Labels).ToHashSet(StringComparer.Ordinal);
        Severities = [.. rows[SeverityWeight].SelectMany(r => r.Cell.Labels).Where(l => !known.Contains(l)).Distinct()];
        Cells = Severities.Count == 0 ? Strata : [.. Strata.SelectMany(s => Severities.Select(s.And))];
    }

    public Profile Profile { get; }

    public BurdenChoices Choices { get; }

    /// <summary>How lost work is valued, with what the method needs from the profile.</summary>
    public Valuation Valuation => Choices.Valuation == ValuationMethod.HumanCapital ? new HumanCapital() : new FrictionCost
    {
        Period = Whole["friction period"],
        Elasticity = Whole["friction elasticity"],
        VacancyChainMultiplier = Whole.Find("vacancy-chain multiplier"),
    };

    /// <summary>The parts of the population that are counted; the whole, when it is not divided.</summary>
    public IReadOnlyList<Cell> Strata { get; }

    /// <summary>The severities that the cases of each stratum are divided into; none, when they are not.</summary>
    public IReadOnlyList<string> Severities { get; }

    /// <summary>Strata by severities.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    public IEnumerable<(string Name, Cell Cell, Input Input)> Rows => from g in rows from r in g select (g.Key, r.Cell, r.Input);

    public IEnumerable<string> Names => rows.Select(group => group.Key);

    public CellInputs Whole => In(Cell.Whole);

    public CellInputs In(Cell cell) => new(this, cell);

    /// <summary>Where an input stands, for a message to begin with: <c>my.csv(7), column 'stratum'</c>; the profile, for one that was given in code.</summary>
    public string Place(Input input, string column = "") =>
        input.Provenance is not { Location.Length: > 0 } read ? Profile.Name : column.Length == 0 ? read.Location : $"{read.Location}, column '{column}'";

    /// <summary>Where the first row of a name stands.</summary>
    public string Place(string name, string column) => Place(rows[name].First().Input, column);

    /// <summary>Whether any row has the name, in whatever stratum.</summary>
    public bool Mentions(string name) => rows.Contains(name);

    /// <summary>The classes that follow a name: <c>opioids</c> for <c>pain share: opioids</c>, in the order of the rows.</summary>
    public IEnumerable<string> Classes(string name) =>
        Names.Where(n => n.StartsWith(name + ": ", StringComparison.Ordinal)).Select(n => n[(name.Length + 2)..]);

    /// <summary>The row that holds in a cell: the one with the most labels among those that speak of it.</summary>
    public Input? Row(string name, Cell cell) => rows[name].Where(r => cell.IsWithin(r.Cell)).DefaultIfEmpty().MaxBy(r => r.Cell?.Labels.Count ?? 0).Input;

    /// <summary>The share of a stratum's cases that have a severity: its weight over the sum of all, so that shares add to one in every draw.</summary>
    /// <remarks>Weights that are gamma distributed, with the counts as shapes and one scale, make the shares a Dirichlet.</remarks>
    public Quantity SeverityShare(Cell stratum, string severity)
    {
        var weights = Severities.Select(s => In(stratum.And(s))[SeverityWeight]).ToList();
        return weights[Severities.ToList().IndexOf(severity)] / Quantity.Sum(weights);
    }

    /// <summary>The only input whose name begins so, or null; the checks have made sure that there is no second.</summary>
    public Quantity? FindByPrefix(string prefix) => NamesByPrefix(prefix).SingleOrDefault() is { } name ? Profile[name] : null;

    public IEnumerable<string> NamesByPrefix(string prefix) => Names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Strata that overlap, rows whose stratum matches no cell, and rows of one name that speak of a cell with equally many labels.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var (name, cell, input) in Rows)
        {
            if (!Cells.Any(c => c.IsWithin(cell)))
            {
                yield return $"the stratum '{cell}' of '{name}'{KnownInput.Where(input)} is no part of the population; the parts are {string.Join(", ", Cells.Select(c => $"'{c}'"))}.";
            }
        }

        foreach (var (group, cell) in from g in rows from c in Cells select (g, c))
        {
            var matching = group.Where(r => cell.IsWithin(r.Cell)).ToList();
            if (matching.Count > 1 && matching.Max(r => r.Cell.Labels.Count) is var most && matching.Count(r => r.Cell.Labels.Count == most) > 1)
            {
                yield return $"several rows of '{group.Key}' speak of '{cell}' alike: {string.Join(", ", matching.Where(r => r.Cell.Labels.Count == most).Select(r => $"'{r.Cell}'{KnownInput.Where(r.Input)}"))}; give one for the cell itself.";
            }
        }

        foreach (var fault in StratumFaults.Of(this))
        {
            yield return fault;
        }
    }
}
