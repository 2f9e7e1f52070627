using PainCost.Burden.Inputs;

namespace PainCost.Impact.Equation;

/// <summary>Turns cohorts and costs into named outputs.</summary>
internal static class ImpactOutputs
{
    public const string Total = BurdenOutput.Total;
    public const string Eligible = "eligible cases";
    public const string Treated = "treated";
    public const string Starting = "starting";

    /// <summary>The total in present value, where there is a discount.</summary>
    public static string PresentTotal => Naming(Total);

    private const string PresentValue = "present value";

    /// <summary>Over all years first; then year by year; then present values.</summary>
    public static IReadOnlyList<ModelOutput> Of(
        EligibleCases eligible, NewTreatment treatment, ImpactChoices choices, CancellationToken cancellation)
    {
        var cohorts = new Cohorts(eligible, treatment, choices.Years, cancellation);
        var years = Enumerable.Range(1, choices.Years).ToList();
        var components =
            treatment.Costs.Select(cost => (Name: cost.Component,
                Yearly: years.Select(year => Cost(cohorts, cost, year, cancellation)).ToList()))
            .ToList();
        var totals = years.Select(year => Quantity.Sum(components.Select(c => c.Yearly[year - 1])).Named(BudgetImpact.Output(Total, year)))
            .ToList();
        return
        [
            new(Total, OverAll(totals).Named(Total)) { Role = OutputRole.Total },
            .. components.Select(c => new ModelOutput(c.Name, OverAll(c.Yearly).Named(c.Name)) { Role = OutputRole.Component }),
            .. years.SelectMany(year => InYear(year, totals[year - 1], components.Select(c => c.Yearly[year - 1]), cohorts)),
            .. choices.Discounting is null ? [] : Present(choices, components),
        ];
    }

    public static IEnumerable<Choice> Recorded(ImpactChoices choices)
    {
        yield return new Choice("years", FormattableString.Invariant($"{choices.Years}"));
        yield return choices.Discounting?.Choice ?? new Choice("discounting", "none");
    }

    private static IEnumerable<ModelOutput> InYear(int year, Quantity total, IEnumerable<Quantity> components, Cohorts cohorts)
    {
        Quantity[] all = [total, .. components, cohorts.Eligible(year), cohorts.All(year), cohorts.Starting(year)];
        return all.Select(Detail);
    }

    private static Quantity Cost(Cohorts cohorts, TreatmentCost cost, int year, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var starting = cohorts.Starting(year);
        var terms = new List<Quantity>();
        if (cost.FirstYear is { } first)
        {
            terms.Add(starting * first.In(year));
        }

        if (cost.Starting is { } once)
        {
            terms.Add(starting * once.In(year) / Quantity.Of(1, "year"));
        }

        if (cost.LaterYear is { } later && cohorts.Continuing(year) is { Count: > 0 } continuing)
        {
            terms.Add(Quantity.Sum(continuing) * later.In(year));
        }

        // Without a first-year cost nothing is paid in year 1, but the component stands there all the same.
        return (terms.Count > 0 ? Quantity.Sum(terms) : starting * Quantity.Of(0, cost.LaterYear!.Unit.ToString()))
            .Named(BudgetImpact.Output(cost.Component, year));
    }

    private static Quantity OverAll(IEnumerable<Quantity> yearly) => Quantity.Sum(yearly) * Quantity.Of(1, "year");

    /// <summary>The discounted total is the sum of the discounted components.</summary>
    private static IEnumerable<ModelOutput> Present(ImpactChoices choices, List<(string Name, List<Quantity> Yearly)> components)
    {
        var parts = components.Select(
            c => (Name: Naming(c.Name), Value: (choices.Discounting!.PresentValue(c.Yearly) * Quantity.Of(1, "year"))
            .Named(Naming(c.Name)))).ToList();
        return parts.Select(p => p.Value).Prepend(Quantity.Sum(parts.Select(p => p.Value)).Named(Naming(Total))).Select(Detail);
    }

    private static ModelOutput Detail(Quantity quantity) => new(quantity.Name!, quantity) { Role = OutputRole.Detail };

    private static string Naming(string output) => $"{output} [{PresentValue}]";
}
