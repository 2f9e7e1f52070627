namespace PainCost.Burden.Inputs;

/// <summary>The people that a population counts and a prevalence is a rate of: residents, civilians, or an employer's workers.</summary>
internal static class PeopleNoun
{
    public const string Worker = "worker";

    /// <summary>The noun above or below the line of a count or rate of people; null when it has none.</summary>
    public static string? Of(Unit unit, int power) => unit.Powers.FirstOrDefault(p => p.Value == power && Is(p.Key)).Key;

    /// <summary>The noun of a count or rate, wherever it stands; null when it has none.</summary>
    public static string? Of(InputRow row) => row.Known is { IsPerPeople: true } ? row.Input.Unit.Powers.Keys.FirstOrDefault(Is) : null;

    private static bool Is(string noun) => noun == Worker || Units.Noun.KindOf(noun) == Units.NounKind.People;
}
