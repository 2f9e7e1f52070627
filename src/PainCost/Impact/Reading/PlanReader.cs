using PainCost.Evidence;
using PainCost.Texts.Names;

namespace PainCost.Impact.Reading;

/// <summary>Turns the rows of a plan into a treatment and those who may have it.</summary>
internal sealed class PlanReader
{
    private readonly Profile plan;
    private readonly ILookup<string, PlanRow> rows;
    private readonly PlanMoney money;

    /// <exception cref="FaultsException">
    /// Rows are unknown, in wrong units, out of range, or do not make up a treatment; all at once.
    /// </exception>
    /// <param name="plan">The rows.</param>
    /// <param name="choices">Prices and their indexes.</param>
    /// <param name="costs">Costs in place of the plan's own, which are then left out; null for the plan's.</param>
    public PlanReader(Profile plan, ImpactChoices choices, IReadOnlyList<TreatmentCost>? costs = null)
    {
        this.plan = plan;
        var problems = new List<string>();
        rows = plan.Rows.Zip(plan.Inputs, (row, input) => PlanRow.Of(row, input, problems))
            .ToLookup(row => row.Name, StringComparer.Ordinal);
        foreach (var row in rows.SelectMany(group => group))
        {
            problems.AddRange(KnownRow.Find(row.Name)?.Faults(row)
                ?? [$"'{row.Name}'{row.Where} is no row of a plan.{Nearest.Suggestion(row.Name, KnownRow.All.Select(k => k.Name))} There are: {string.Join(", ", KnownRow.All.Select(k => k.Name))}."]);
        }

        problems.AddRange(UptakeRows.Faults(rows));
        money = new PlanMoney(plan, choices, costs is null ? problems : []);
        Costs = costs ?? (problems.Count == 0 ? PlanCosts.Of(rows, money) : []);
        problems.AddRange(money.Problems);
        if (problems.Count > 0)
        {
            throw new FaultsException([.. problems.Select(problem => $"{plan.Name}: {problem}")]);
        }
    }

    /// <summary>The price indexes that were needed, as choices of method.</summary>
    public IEnumerable<Choice> Choices => money.Choices;

    private IReadOnlyList<TreatmentCost> Costs { get; }

    public EligibleCases Eligible(Quantity cases) => new(cases)
    {
        EligibleShare = rows["eligible share"].SingleOrDefault()?.Input,
        EnteringShare = Yearly("entering share"),
        EnteringCases = Yearly("entering cases"),
        LeavingShare = Yearly("leaving share"),
    };

    public NewTreatment Treatment()
    {
        var treatment = new NewTreatment(plan.Title.Length > 0 ? plan.Title : plan.Name, UptakeRows.Curve(rows), Costs);
        return Yearly("persistence") is { } persistence ? treatment with { Persistence = persistence } : treatment;
    }

    private YearlyQuantity? Yearly(string name) => rows.Contains(name) ? PlanYears.Of(rows[name], row => row.Input) : null;
}
