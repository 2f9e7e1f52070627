using PainCost.Evidence;
using PainCost.Evidence.Reading;
using PainCost.Productivity;
using PainCost.Quantities;

namespace PainCost.Burden.Inputs;

/// <summary>A profile's inputs by name and cell, and the cells that its rows make up.</summary>
internal sealed class BurdenInputs
{
    private static readonly string[] NamesOfStrata =
        [BurdenInput.Population, BurdenInput.Cases, BurdenInput.ShareOfCases, BurdenInput.SeverityWeight];

    private readonly ILookup<string, InputRow> rows;
    private readonly Dictionary<string, CellIndex<InputRow>> byCell;
    private readonly Lazy<HashSet<string>> places;

    public BurdenInputs(Profile profile, BurdenChoices choices)
        : this(
            profile.Name, FileOf(profile), profile.PriceBasis,
            profile.Rows.Zip(profile.Inputs, (row, input) => new InputRow(row, row.Input, input)), choices)
    {
    }

    private BurdenInputs(string name, string file, PriceBasis? priceBasis, IEnumerable<InputRow> all, BurdenChoices choices)
    {
        (Name, File, PriceBasis, Choices, Rows) = (name, file, choices.PriceBasis ?? priceBasis, choices, [.. all]);

        // Of a row that is given twice the first counts; the reader has told of the second.
        rows = Rows.DistinctBy(r => (r.Name, r.Read.Stratum)).ToLookup(r => r.Name, StringComparer.Ordinal);
        byCell = rows.ToDictionary(
            group => group.Key, group => new CellIndex<InputRow>(group.Select(row => (row.Cell, row))), StringComparer.Ordinal);
        places = new(() => Cells!.SelectMany(CellIndex<InputRow>.KeysWithin).ToHashSet(StringComparer.Ordinal));
        var counts = Mentions(BurdenInput.ShareOfCases) ? RowsOf(BurdenInput.ShareOfCases)
            : RowsOf(BurdenInput.Population).Concat(RowsOf(BurdenInput.Cases));
        Strata = [.. counts.Select(r => r.Cell).Distinct().DefaultIfEmpty(Cell.Whole)];
        var known = Strata.SelectMany(s => s.Labels).ToHashSet(StringComparer.Ordinal);
        Severities = [.. RowsOf(BurdenInput.SeverityWeight).SelectMany(r => r.Cell.Labels).Where(l => !known.Contains(l)).Distinct()];
        Cells = Severities.Count == 0 ? Strata : [.. Strata.SelectMany(s => Severities.Select(s.And))];
    }

    /// <summary>The name of the profile.</summary>
    public string Name { get; }

    /// <summary>The file that it was read from; its name when it was not.</summary>
    public string File { get; }

    /// <summary>
    /// The prices of the results: those that were chosen or, without a choice, those of the profile; null when neither says.
    /// </summary>
    public PriceBasis? PriceBasis { get; }

    /// <summary>Whether a fault of the file hides in which prices the results are to be.</summary>
    public bool HidesItsPriceBasis { get; private init; }

    /// <summary>Whether a fault of the file hides which strata there are.</summary>
    public bool HidesItsStrata => Rows.Any(r => !r.HasStratum && NamesOfStrata.Contains(r.Name));

    public BurdenChoices Choices { get; }

    /// <summary>From which side a burden is built of them.</summary>
    public Approach Approach => BurdenInput.OfATotal.Any(Mentions) ? Approach.FromAbove
        : Rows.Any(row => row.Known is { } known && CallsFor(known with { Name = row.Name })) ? Approach.FromBelow
        : Approach.CasesOnly;

    /// <summary>How lost work is valued, with what the method needs from the profile.</summary>
    public Valuation Valuation => Choices.Valuation == ValuationMethod.HumanCapital ? new HumanCapital() : new FrictionCost
    {
        Period = Whole[BurdenInput.FrictionPeriod],
        Elasticity = Whole[BurdenInput.FrictionElasticity],
        VacancyChainMultiplier = Whole.Find(BurdenInput.VacancyChainMultiplier),
    };

    /// <summary>The parts of the population that are counted; the whole, when it is not divided.</summary>
    public IReadOnlyList<Cell> Strata { get; }

    /// <summary>The severities that the cases of each stratum are divided into; none, when they are not.</summary>
    public IReadOnlyList<string> Severities { get; }

    /// <summary>Strata by severities.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>All rows, in the order of the file.</summary>
    public IReadOnlyList<InputRow> Rows { get; }

    public IEnumerable<IGrouping<string, InputRow>> ByName => rows;

    public IEnumerable<string> Names => rows.Select(group => group.Key);

    public CellInputs Whole => In(Cell.Whole);

    /// <summary>A profile whose mistyped names count as those that were meant.</summary>
    public static BurdenInputs AsMeant(Profile profile, BurdenChoices choices) =>
        new(profile.Name, FileOf(profile), profile.PriceBasis, InputRow.AsMeant(profile.Rows, profile.Inputs), choices);

    /// <summary>What a file with faults would hold without them; for checks alone.</summary>
    public static BurdenInputs Of(ProfileDraft draft, BurdenChoices choices) =>
        new(Path.GetFileNameWithoutExtension(draft.File), draft.File, draft.PriceBasis, RowsOfADraft.Of(draft),
            choices)
        { HidesItsPriceBasis = choices.PriceBasis is null && !draft.HasLegibleHeading };

    public CellInputs In(Cell cell) => new(this, cell);

    /// <summary>The first row of a name that the profile has.</summary>
    public InputRow First(string name) => rows[name].First();

    /// <summary>Whether any row has the name, in whatever stratum.</summary>
    public bool Mentions(string name) => rows.Contains(name);

    public bool Mentions(KnownInput input) => Mentions(input.Name);

    /// <summary>Whether an input is there and is a component's own, so that it calls for the component.</summary>
    public bool CallsFor(KnownInput own) =>
        own.IsOwn && Mentions(own) && !(own.CallsUnlessBeside is { } other && Mentions(other));

    /// <summary>What is wrong with a column of a row; of a figure given in code, the profile is named.</summary>
    public EvidenceFault Fault(InputRow row, string column, string message) =>
        row.Read.File.Length == 0 ? new(Name, 0, "", message) : new(row.Read.File, row.Read.Line, column, message);

    /// <summary>What is wrong with an input as a whole, at the first row of those names that the profile has.</summary>
    public EvidenceFault Fault(string message, params IEnumerable<string> names) =>
        names.FirstOrDefault(Mentions) is { } name ? Fault(First(name), "input", message) : new(File, 0, "", message);

    /// <summary>The classes of an input that has them: <c>opioids</c> for <c>pain share: opioids</c>, in the order of the rows.</summary>
    public IEnumerable<string> Classes(KnownInput input) => NamesOf(input).Select(name => input.ClassOf(name)!);

    /// <summary>The row that holds in a cell: the one with the most labels among those that speak of it.</summary>
    public InputRow? Row(string name, Cell cell) => RowsOf(name, cell).MaxBy(r => r.Cell.Labels.Count);

    /// <summary>All rows of a name that speak of a cell, in the order of the file.</summary>
    public IEnumerable<InputRow> RowsOf(string name, Cell cell) => byCell.TryGetValue(name, out var index) ? index.SpeakingOf(cell) : [];

    /// <summary>All rows of a name, in the order of the file.</summary>
    public IEnumerable<InputRow> RowsOf(string name) => rows[name];

    /// <summary>Whether the people of a cell are workers, so that every case works: an employer's, or those of a bridge.</summary>
    public bool CountsWorkers(Cell cell)
    {
        var counted = Row(BurdenInput.PopulationBridge, cell) ?? Row(BurdenInput.Population, cell);
        return counted is not null && counted.PeopleAt(power: 1) == InputRow.Worker;
    }

    /// <summary>Whether a cell is the population, a part of it that is counted, or holds such parts.</summary>
    public bool IsPlace(Cell cell) => places.Value.Contains(CellIndex<InputRow>.KeyOf(cell));

    /// <summary>
    /// The share of a stratum's cases that have a severity: its weight over the sum of all, so that shares add to one in every draw.
    /// </summary>
    public Quantity SeverityShare(Cell stratum, string severity)
    {
        var shares = Shares.Of([.. Severities.Select(s => In(stratum.And(s))[BurdenInput.SeverityWeight])]);
        return shares[Severities.ToList().IndexOf(severity)];
    }

    /// <summary>The share of all cases that a stratum has, over the sum of all; null where the cases are not divided by shares.</summary>
    public Quantity? ShareOfCases(Cell stratum) => !Mentions(BurdenInput.ShareOfCases) ? null
        : Shares.Of([.. Strata.Select(s => In(s)[BurdenInput.ShareOfCases])])[Strata.ToList().IndexOf(stratum)]
            .Named(stratum.Naming("share of cases"));

    /// <summary>The only one of a class of inputs, or null; the checks have made sure that there is no second.</summary>
    public Quantity? FindOnly(KnownInput input) => NamesOf(input).SingleOrDefault() is { } name ? First(name).Input : null;

    /// <summary>The names that are those of an input or of its classes.</summary>
    public IEnumerable<string> NamesOf(KnownInput input) => Names.Where(input.Matches);

    private static string FileOf(Profile profile) => profile.Rows.FirstOrDefault(row => row.File.Length > 0)?.File ?? profile.Name;
}
