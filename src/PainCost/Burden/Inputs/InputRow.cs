using PainCost.Evidence;
using PainCost.Texts.Names;
using PainCost.Units;

namespace PainCost.Burden.Inputs;

/// <summary>A row of a profile as the equation looks at it.</summary>
/// <param name="Read">The row. Of a file with faults, what could not be read of it is filled in so that it causes no fault.</param>
/// <param name="Name">
/// The input that it is taken for: the one that it names or, if the equation knows no such input, the one that it nearly names.
/// </param>
/// <param name="Input">The row's input: that of the profile, which the model will have.</param>
internal sealed record InputRow(EvidenceRow Read, string Name, Input Input)
{
    public const string Worker = "worker";

    /// <summary>
    /// Rows, each taken for what it names. One whose name is mistyped counts as the one that was meant, so that this is not missing as
    /// well.
    /// </summary>
    public static IEnumerable<InputRow> AsMeant(IReadOnlyList<EvidenceRow> rows, IReadOnlyList<Input> inputs)
    {
        var given = rows.Select(row => (row.Input, row.Stratum)).ToHashSet();
        return rows.Zip(inputs, (row, input) => new InputRow(
            row, Meant(row) is { } meant && !given.Contains((meant, row.Stratum)) ? meant : row.Input, input));
    }

    public Cell Cell { get; } = Cell.Parse(Read.Stratum);

    /// <summary>Whether the file says for which part of the population the row is.</summary>
    public bool HasStratum { get; init; } = true;

    public bool HasUnit { get; init; } = true;

    public bool HasValue { get; init; } = true;

    /// <summary>The input as the equation knows it; null when it does not.</summary>
    public KnownInput? Known { get; } = BurdenInput.Find(Name);

    public bool Is(KnownInput input) => input.Matches(Name);

    /// <summary>Whether the unit is one that the equation can use, so that its money and its people can be looked at.</summary>
    public bool IsInItsUnit => HasUnit && Known is not null && Known.Fault(Input) is null;

    /// <summary>The place in the middle of a sentence: <c>, my.csv(7),</c>; nothing for a figure given in code.</summary>
    public string Aside => Where.Length == 0 ? "" : $"{Where},";

    /// <summary>Where the row stands, to follow its name in a message: <c>, my.csv(7)</c>; nothing for a figure given in code.</summary>
    public string Where => Input.Provenance is { Location.Length: > 0 } p ? $", {p.Location}" : "";

    /// <summary>The people of a count or a rate, wherever they stand in its unit; null where it is of none.</summary>
    public string? People => Known is { IsPerPeople: true } ? Input.Unit.Powers.Keys.FirstOrDefault(IsPeople) : null;

    /// <summary>The people that a count is of (power 1), or that a rate is per head of (power −1); null where there are none.</summary>
    public string? PeopleAt(int power) => Input.Unit.Powers.FirstOrDefault(p => p.Value == power && IsPeople(p.Key)).Key;

    /// <summary>Residents, civilians, or an employer's workers.</summary>
    private static bool IsPeople(string noun) => noun == Worker || Noun.KindOf(noun) == NounKind.People;

    /// <summary>Null when the equation knows the row's own name, or none that is near.</summary>
    private static string? Meant(EvidenceRow row) =>
        BurdenInput.Find(row.Input) is null ? Nearest.Of(row.Input, BurdenInput.NamesLike(row.Input)) : null;
}
