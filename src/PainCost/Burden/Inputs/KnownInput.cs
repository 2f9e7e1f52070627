using System.Text.RegularExpressions;

namespace PainCost.Burden.Inputs;

/// <summary>An input that the burden equation knows.</summary>
/// <param name="Name">The name in the profile; a trailing * stands for a class of medication, a drug, a payer, a condition.</param>
/// <param name="UnitPattern">The unit, with <c>money</c> for any price basis and <c>people</c> for any population base.</param>
/// <param name="Largest">The largest legal value, in the unit; infinity when there is none beyond what the unit says.</param>
internal sealed partial record KnownInput(string Name, string UnitPattern, double Largest = double.PositiveInfinity)
{
    private const string AnyPeople = "people";

    private static readonly PriceBasis ExampleOfMoney = new("USD", 2010);

    public bool Matches(string name) => Name.EndsWith('*') ? name.StartsWith(Name[..^1], StringComparison.Ordinal) : name == Name;

    /// <summary>Null when the input has a unit that the equation can use, otherwise what is wrong.</summary>
    public string? Fault(Input input) => Pattern(input.Unit, IsPerPeople) == UnitPattern ? null
        : $"'{input.Name}' must be in {Example} but is in {input.Unit}; mend the unit, or convert the value.";

    /// <summary>The unit with some money and people; dollars of an example where none is known, and adults.</summary>
    public Unit UnitIn(PriceBasis? money, string people = "adult") =>
        Unit.Parse(UnitPattern.Replace("money", $"{money ?? ExampleOfMoney}", StringComparison.Ordinal)
            .Replace("people", people, StringComparison.Ordinal));

    private string Example =>
        UnitPattern.Replace("money", $"{ExampleOfMoney}", StringComparison.Ordinal).Replace("people", "adult", StringComparison.Ordinal)
        + (UnitPattern.Contains("money", StringComparison.Ordinal) ? " (of any currency and price year)" : "");

    /// <summary>Whether it counts people, or is a rate of them: those of a population, or an employer's workers.</summary>
    public bool IsPerPeople => UnitPattern.Contains(AnyPeople, StringComparison.Ordinal);

    /// <summary>Whether it has no unit: a share, a factor.</summary>
    public bool IsPure => UnitPattern == "1";

    /// <summary>Whether it is a figure of a worker.</summary>
    public bool IsPerWorker => UnitPattern.Contains("/worker", StringComparison.Ordinal);

    /// <summary>
    /// Whether one estimate of it may be divided over cells by ratios: it is per head, per case or per worker, and the equation uses it.
    /// </summary>
    public bool IsDividable => Name == "prevalence"
        || ((IsPerWorker || UnitPattern.Contains("/case", StringComparison.Ordinal))
            && !Name.StartsWith("published ", StringComparison.Ordinal));

    private static string Pattern(Unit unit, bool isPerPeople)
    {
        var text = Money().Replace(unit.ToString(), "money");
        return isPerPeople ? PeopleOrWorkers().Replace(text, AnyPeople) : text;
    }

    [GeneratedRegex(@"\b[A-Z]{3}[0-9]{4}\b")]
    private static partial Regex Money();

    [GeneratedRegex(@"(?<![\w-])(civilian-person|civilian-adult|person|adult|child|worker)(?![\w-])")]
    private static partial Regex PeopleOrWorkers();
}
