using PainCost.Burden;
using PainCost.Burden.Components;
using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Evidence;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Burden.Inputs;

/// <summary>The catalogue of inputs against those who use it: the components, the built-in profiles, the equation that they
/// build.</summary>
public sealed class BurdenInputTests
{
    private const string AClass = "x";

    public static TheoryData<string> Components { get; } = [.. ComponentList.OfAnyProfile.Select(NameOf).Distinct()];

    [Fact]
    public void Name_OfTheCatalogue_IsDeclaredOnceAndIsFound() => Violations.None(
        from known in BurdenInput.All
        let name = known.Class is null ? known.Name : known.Of(AClass).Name
        where BurdenInput.All.Count(other => other.Matches(name)) != 1 || BurdenInput.Find(name) != known
        select known.Name,
        "one name, or one beginning of names, is one input.");

    [Fact]
    public void Component_OfAnyProfile_NamesInputsOfTheCatalogue() => Violations.None(
        from component in ComponentList.OfAnyProfile
        from input in component.Needs.Concat(component.MayUse)
        where !BurdenInput.All.Contains(input)
        select $"{component.Name}: {input}",
        "declare it in BurdenInput.");

    [Fact]
    public void Input_OfCareWorkOrLife_IsUsedByAComponent() => Violations.None(
        from known in BurdenInput.All
        where known.Group is InputGroup.Care or InputGroup.Work or InputGroup.Life && !ComponentList.OfAnyProfile.Any(c => c.Uses(known))
        select known.Name,
        "name it in Needs or MayUse of the component that uses it, or take it out of the catalogue.");

    [Fact]
    public void Input_ThatCallsForAComponent_IsOneComponentsOwn() => Violations.None(
        from known in BurdenInput.All
        let owners = ComponentList.OfAnyProfile.Count(c => c.Own.Contains(known))
        where owners != (known.IsOwn ? 1 : 0)
        select $"{known.Name} is the own of {owners} components",
        "an input that several components need calls for none of them.");

    [Fact]
    public void PayersWeight_StandsBesideEveryComponentThatPayersShare() => Violations.None(
        from component in ComponentList.OfAnyProfile
        where BurdenOutput.IsHealthCare(component.Output) && !BurdenInput.PayerWeight.Beside.Contains(component.Keys.First())
        select component.Name,
        "name its first key in BurdenInput.PayerWeight.");

    // What a component declares is what its formula reads, over both ways to value work and with or without each input that it may use.
    [Theory]
    [MemberData(nameof(Components))]
    public void Component_WithAllItsInputs_ReadsThoseThatItDeclares(string name)
    {
        var all = ComponentList.OfAnyProfile.Where(c => NameOf(c) == name).ToList();
        var read = all.SelectMany(c => Variants(c).SelectMany(Read)).Distinct().Order(StringComparer.Ordinal);
        var declared = all.SelectMany(c => c.Needs.Concat(c.MayUse)).Select(NameIn).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(declared, read);
    }

    [Theory]
    [InlineData("analgesic spending")]
    [InlineData("opioid spending")]
    public void PublishedTotal_WithAllItsInputs_ReadsThoseThatAreKnown(string spending)
    {
        string[] notRead = [spending == "opioid spending" ? "analgesic spending" : "opioid spending",
            BurdenInput.PublishedExcessHealthCareCost, BurdenInput.PublishedExcessProductivityCost];
        var known = BurdenInput.All.Where(k => k.Group == InputGroup.FromAbove && !notRead.Contains(k.Name)).ToList();
        var model = BurdenText.Model(["cases,,100,case", .. known.Select(RowOf)], HeldFixed.CostPerCase);
        Assert.Equal(known.Select(k => k.Name).Append("cases").Order(StringComparer.Ordinal),
            model.Inputs.Select(i => i.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Row_OfABuiltInProfile_IsInTheCatalogue() => Violations.None(
        from name in Profile.BuiltInNames
        from row in Profile.BuiltIn(name).Rows
        where BurdenInput.Find(row.Input) is null
        select $"{name}: {row.Input}",
        "the burden has no such input.");

    [Theory]
    [InlineData("rebate: opioids", "rebate: *", "opioids")]
    [InlineData("pce health index 2006 to 2010", "pce health index *", "2006 to 2010")]
    [InlineData("prevalence", "prevalence", "")]
    [InlineData("prevalence: back pain", "prevalence: *", "back pain")]
    public void Find_Name_GivesTheInputAndItsClass(string name, string declared, string kind)
    {
        var known = BurdenInput.Find(name)!;
        Assert.Equal((declared, kind), (known.Name, known.ClassOf(name)));
        Assert.Equal(name, kind.Length == 0 ? known.Name : known.Of(kind).Name);
    }

    private static string NameOf(Component component) => component.Name.Replace(KnownInput.AnyClass, AClass, StringComparison.Ordinal);

    private static string NameIn(KnownInput input) => input.Class is null ? input.Name : input.Of(AClass).Name;

    private static string RowOf(KnownInput input) =>
        $"{NameIn(input)},,{(input.Group == InputGroup.FromAbove ? 100 : 0.5)},{input.UnitIn(new PriceBasis("USD", 2010))}";

    /// <summary>All that a component needs and may use, then without each that it may use, and alone.</summary>
    private static IEnumerable<IReadOnlyList<KnownInput>> Variants(Component component) =>
    [
        [.. component.Needs, .. component.MayUse],
        .. component.MayUse.Select(left => (IReadOnlyList<KnownInput>)[.. component.Needs,
        .. component.MayUse.Where(input => input != left)]),
        component.Needs,
    ];

    /// <summary>The inputs that a burden of these reads besides the cases; none where they make up no burden.</summary>
    private static IEnumerable<string> Read(IReadOnlyList<KnownInput> inputs)
    {
        var profile = BurdenText.Parse(["cases,,100,case", .. inputs.Distinct().Select(RowOf)]);
        foreach (var valuation in Enum.GetValues<ValuationMethod>())
        {
            IReadOnlyList<Input> read = [];
            try
            {
                read = PainBurden.Of(profile, new BurdenChoices
                {
                    Valuation = valuation,
                    IncludeIntangible = true,
                    Perspective = Everybody()
                }).Model.Inputs;
            }
            catch (FaultsException)
            {
                // Half of what belongs together is refused.
            }

            foreach (var input in read.Where(input => input.Name != BurdenInput.Cases.Name))
            {
                yield return input.Name;
            }
        }
    }

    private static Perspective Everybody() => Perspective.Of("everybody", ("*", "all"), (BurdenOutput.DisabilityBenefits, "all"));
}
