using PainCost.Burden.Inputs;
using PainCost.Burden.Perspectives;

namespace PainCost.Burden.Equation;

/// <summary>Turns the parts of a burden into named outputs: whose costs are counted, what adds to the total, and how fine the detail is.</summary>
internal sealed class BurdenOutputs
{
    private static readonly (string Name, Quantity Quantity)[] NoOutputs = [];

    private readonly BurdenParts parts;
    private readonly BurdenChoices choices;
    private readonly Payers payers;
    private readonly List<Part> borne;
    private readonly ILookup<Cell, Part> borneIn;

    private BurdenOutputs(BurdenParts parts, BurdenChoices choices)
    {
        (this.parts, this.choices) = (parts, choices);
        payers = new Payers(parts.Inputs);
        borne = [.. parts.Costs.Select(new Bearing(choices.Perspective, payers).Of).OfType<Part>()];
        borneIn = borne.ToLookup(part => part.Cell);
    }

    /// <summary>The total first; then components, payers, cases and cost per case; then, when asked for, every cell. Of cases alone, the cases.</summary>
    public static IEnumerable<(string Name, Quantity Quantity)> Of(BurdenParts parts, BurdenChoices choices)
    {
        var outputs = new BurdenOutputs(parts, choices);
        var cells = choices.Detail == Detail.ByCell ? parts.Inputs.Cells.Where(c => !c.IsWhole) : [];
        return parts.Costs.Count == 0
            ? [(BurdenOutput.Cases, parts.Cases!.All), .. cells.Select(outputs.CasesIn)]
            : outputs.InAll().Concat(cells.SelectMany(outputs.InCell));
    }

    private IEnumerable<(string Name, Quantity Quantity)> InAll()
    {
        var components = Components(borne, Cell.Whole);
        var total = Total(components);
        return
        [
            (BurdenOutput.Total, total),
            .. components.Select(c => (c.Name, c.Quantity)),
            .. choices.Perspective == Perspective.Societal ? ByPayer(components) : [],
            .. parts.Cases is { All: var cases } ? [(BurdenOutput.Cases, cases), (BurdenOutput.CostPerCase, (total / cases).Named(BurdenOutput.CostPerCase))] : NoOutputs,
        ];
    }

    /// <summary>What was observed, as it was observed; what was built, as the sum of its components.</summary>
    private Quantity Total(IReadOnlyList<(string Output, string Name, Quantity Quantity)> components)
    {
        if (parts.Observed is not { } observed || choices.Perspective != Perspective.Societal)
        {
            return SumOf(BurdenOutput.Total, components.Where(c => IsCounted(c.Output)).Select(c => c.Quantity));
        }

        var intangible = components.Where(c => c.Output == BurdenOutput.Intangible && choices.IncludeIntangible).Select(c => c.Quantity).ToList();
        return intangible.Count == 0 ? observed : (observed.Named("financial total") + intangible.Single()).Named(BurdenOutput.Total);
    }

    private IEnumerable<(string Name, Quantity Quantity)> InCell(Cell cell)
    {
        var components = Components(borneIn[cell], cell);
        var name = cell.Naming(BurdenOutput.Total);
        return
        [
            (name, SumOf(name, components.Where(c => IsCounted(c.Output)).Select(c => c.Quantity))),
            .. components.Select(c => (c.Name, c.Quantity)),
            CasesIn(cell),
        ];
    }

    private (string Name, Quantity Quantity) CasesIn(Cell cell) => (cell.Naming(BurdenOutput.Cases), parts.Cases![cell]);

    /// <summary>The parts by output, each summed over the cells at hand.</summary>
    private static List<(string Output, string Name, Quantity Quantity)> Components(IEnumerable<Part> parts, Cell cell) =>
        [.. parts.GroupBy(p => p.Output).Select(g => (g.Key, cell.Naming(g.Key), SumOf(cell.Naming(g.Key), g.Select(p => p.Cost))))];

    private IEnumerable<(string Name, Quantity Quantity)> ByPayer(IReadOnlyList<(string Output, string Name, Quantity Quantity)> components)
    {
        var ofHealthCare = components.Where(c => BurdenOutput.IsHealthCare(c.Output)).Select(c => c.Quantity).ToList();
        if (payers.Names.Count == 0 || ofHealthCare.Count == 0)
        {
            return [];
        }

        var healthCare = Quantity.Sum(ofHealthCare).Named("all health care");
        return payers.Names.Select(payer => (BurdenOutput.PaidBy + payer, (healthCare * payers.Share(payer)).Named(BurdenOutput.PaidBy + payer)));
    }

    private bool IsCounted(string output) => IsCounted(output, choices);

    /// <summary>Whether an output adds to the total.</summary>
    public static bool IsCounted(string output, BurdenChoices choices) => output != BurdenOutput.Intangible || choices.IncludeIntangible;

    /// <summary>A sum under a name; a single quantity that has the name already stays as it is.</summary>
    private static Quantity SumOf(string name, IEnumerable<Quantity> terms)
    {
        var all = terms.ToList();
        return all is [var only] && only.Name == name ? only : Quantity.Sum(all).Named(name);
    }
}
