using System.Text.RegularExpressions;

namespace PainCost.Burden.Inputs;

/// <summary>An input that an equation knows, or a class of them that differ in one word, such as the drug.</summary>
/// <param name="Name">The name in the profile; of a class with a trailing * for a medication, a drug, a payer, a condition.</param>
/// <param name="UnitPattern">The unit, with <c>money</c> for any price basis and <c>people</c> for any population base.</param>
/// <param name="Group">What it tells of.</param>
/// <param name="Largest">The largest legal value, in the unit; infinity when there is none beyond what the unit says.</param>
internal sealed partial record KnownInput(
    string Name, string UnitPattern, InputGroup Group, double Largest = double.PositiveInfinity)
{
    public const string AnyClass = "*";

    private const string AnyPeople = "people";

    private static readonly PriceBasis ExampleOfMoney = new("USD", 2010);

    /// <summary>What its class is of, as pages write it: <c>DRUG</c>; null for a single input.</summary>
    public string? Class { get; init; }

    /// <summary>Whether it is a component's own: given, it calls for the component, which then needs all that it names.</summary>
    public bool IsOwn { get; init; }

    /// <summary>That beside which it calls for nothing, since it is then of another component; null for none.</summary>
    public KnownInput? CallsUnlessBeside { get; init; }

    /// <summary>Whether it is read for the whole population only; a row for a stratum would go unused.</summary>
    public bool IsOfTheWhole { get; init; }

    /// <summary>The published figure that holds it; null for none.</summary>
    public KnownInput? PartOf { get; init; }

    /// <summary>Those of which one has to be there for it to be read; empty where that is for its components to say.</summary>
    public IReadOnlyList<KnownInput> Beside { get; init; } = [];

    /// <summary>What all names of a class begin with.</summary>
    public string Prefix => Name[..^AnyClass.Length];

    /// <summary>The name as pages write it: <c>rebate: CLASS</c>.</summary>
    public string ToWrite => Class is null ? Name : Prefix + Class;

    public static implicit operator string(KnownInput input) => input.Name;

    /// <summary>The one of a class: <c>rebate: opioids</c>.</summary>
    public KnownInput Of(string kind) => kind == AnyClass ? this : this with { Name = Prefix + kind, Class = null };

    /// <summary>Whether both are of classes that are of the same: drugs, or payers.</summary>
    public bool IsOfTheSame(KnownInput other) => Class is not null && Class == other.Class;

    public bool Matches(string name) => ClassOf(name) is not null;

    /// <summary>The class that a name has, such as <c>opioids</c>; empty for a single input, null for another input's name.</summary>
    public string? ClassOf(string name) =>
        Class is null ? (name == Name ? "" : null)
        : name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..]
        : null;

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
    public bool IsDividable => Name == BurdenInput.Prevalence.Name
        || ((IsPerWorker || UnitPattern.Contains("/case", StringComparison.Ordinal)) && Group != InputGroup.FromAbove);

    public override string ToString() => Name;

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
