using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Perspectives;

namespace PainCost.Burden.Equation;

/// <summary>
/// Turns the parts of a burden into named outputs: whose costs are counted, what adds to the total, and how fine the detail is.
/// </summary>
internal sealed class BurdenOutputs
{
    private readonly BurdenParts parts;
    private readonly BurdenChoices choices;
    private readonly Payers payers;
    private readonly List<Part> borne;
    private readonly ILookup<Cell, Part> borneIn;
    private readonly IReadOnlyList<Component> added;

    private BurdenOutputs(BurdenParts parts, BurdenChoices choices, IReadOnlyList<(string Name, Quantity Quantity)> added)
    {
        (this.parts, this.choices, this.added) = (parts, choices, [.. added.Select(a => new Component(a.Name, a.Name, a.Quantity))]);
        payers = new Payers(parts.Inputs);
        borne = [.. parts.Costs.Select(new Bearing(choices.Perspective, payers).Of).OfType<Part>()];
        borneIn = borne.ToLookup(part => part.Cell);
    }

    /// <summary>
    /// The total first; then components, payers, cases and cost per case; then, when asked for, every cell. Of cases alone, the cases.
    /// </summary>
    /// <param name="parts">What the burden is made of.</param>
    /// <param name="choices">Whose costs are counted, and how fine the detail is.</param>
    /// <param name="added">Components that the equation does not have, of the whole population.</param>
    public static IReadOnlyList<ModelOutput> Of(
        BurdenParts parts, BurdenChoices choices, params IReadOnlyList<(string Name, Quantity Quantity)> added)
    {
        var outputs = new BurdenOutputs(parts, choices, added);
        var cells = choices.Detail == Detail.ByCell ? parts.Inputs.Cells.Where(c => !c.IsWhole) : [];
        return parts.Costs.Count == 0 && added.Count == 0
            ? [Output(BurdenOutput.Cases, parts.Cases!.All, OutputRole.Count), .. cells.Select(outputs.CasesIn)]
            : [.. outputs.InAll(), .. cells.SelectMany(outputs.InCell)];
    }

    private IEnumerable<ModelOutput> InAll()
    {
        List<Component> components = [.. Components(borne, Cell.Whole), .. added];
        var total = Total(components);
        yield return Output(BurdenOutput.Total, total, OutputRole.Total);
        foreach (var component in components)
        {
            yield return Output(component.Name, component.Quantity, IsCounted(component.Output) ? OutputRole.Component : OutputRole.Beside);
        }

        foreach (var payer in choices.Perspective == Perspective.Societal ? ByPayer(components) : [])
        {
            yield return payer;
        }

        if (parts.Cases is { All: var cases })
        {
            yield return Output(BurdenOutput.Cases, cases, OutputRole.Count);
            yield return Output(BurdenOutput.CostPerCase, (total / cases).Named(BurdenOutput.CostPerCase), OutputRole.PerCase);
        }
    }

    /// <summary>What was observed, as it was observed; what was built, as the sum of its components.</summary>
    private Quantity Total(List<Component> components)
    {
        if (parts.Observed is not { } observed || choices.Perspective != Perspective.Societal)
        {
            return SumOf(BurdenOutput.Total, components.Where(c => IsCounted(c.Output)).Select(c => c.Quantity));
        }

        var intangible = components.Where(c => c.Output == BurdenOutput.Intangible && choices.IncludeIntangible).Select(c => c.Quantity)
            .ToList();
        List<Quantity> besides = [.. intangible, .. added.Select(a => a.Quantity)];
        return besides.Count == 0 ? observed
            : besides.Aggregate(observed.Named("financial total"), (sum, further) => sum + further).Named(BurdenOutput.Total);
    }

    private IEnumerable<ModelOutput> InCell(Cell cell)
    {
        var components = Components(borneIn[cell], cell);
        var name = cell.Naming(BurdenOutput.Total);
        return
        [
            Output(name, SumOf(name, components.Where(c => IsCounted(c.Output)).Select(c => c.Quantity)), OutputRole.Detail),
            .. components.Select(c => Output(c.Name, c.Quantity, OutputRole.Detail)),
            CasesIn(cell),
        ];
    }

    private ModelOutput CasesIn(Cell cell) => Output(cell.Naming(BurdenOutput.Cases), parts.Cases![cell], OutputRole.Detail);

    /// <summary>The parts by output, each summed over the cells at hand.</summary>
    private static List<Component> Components(IEnumerable<Part> parts, Cell cell) =>
    [
        .. from part in parts
           group part.Cost by part.Output into costs
           let name = cell.Naming(costs.Key)
           select new Component(costs.Key, name, SumOf(name, costs)),
    ];

    private IEnumerable<ModelOutput> ByPayer(List<Component> components)
    {
        var ofHealthCare = components.Where(c => BurdenOutput.IsHealthCare(c.Output)).Select(c => c.Quantity).ToList();
        if (payers.Names.Count == 0 || ofHealthCare.Count == 0)
        {
            return [];
        }

        var healthCare = Quantity.Sum(ofHealthCare).Named("all health care");
        return payers.Names.Select(payer => Output(
            BurdenOutput.PaidBy + payer, (healthCare * payers.Share(payer)).Named(BurdenOutput.PaidBy + payer), OutputRole.Payer));
    }

    private static ModelOutput Output(string name, Quantity quantity, OutputRole role) => new(name, quantity) { Role = role };

    private bool IsCounted(string output) => IsCounted(output, choices);

    /// <summary>Whether an output adds to the total.</summary>
    public static bool IsCounted(string output, BurdenChoices choices) => output != BurdenOutput.Intangible || choices.IncludeIntangible;

    /// <summary>A sum under a name; a single quantity that has the name already stays as it is.</summary>
    private static Quantity SumOf(string name, IEnumerable<Quantity> terms)
    {
        var all = terms.ToList();
        return all is [var only] && only.Name == name ? only : Quantity.Sum(all).Named(name);
    }

    /// <summary>A component, summed: what it is, and its name where it stands.</summary>
    private sealed record Component(string Output, string Name, Quantity Quantity);
}
