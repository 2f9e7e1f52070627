using PainCost.Burden.Inputs;

namespace PainCost.Impact.Equation;

/// <summary>Who is eligible, who starts, and who is still on the treatment, by year of start.</summary>
internal sealed class Cohorts
{
    private readonly EligibleCases eligible;
    private readonly NewTreatment treatment;
    private readonly List<Quantity> cases = [];
    private readonly List<List<Quantity>> onTreatment = [];

    public Cohorts(EligibleCases eligible, NewTreatment treatment, int years, CancellationToken cancellation)
    {
        (this.eligible, this.treatment) = (eligible, treatment);
        for (var year = 1; year <= years; year++)
        {
            cancellation.ThrowIfCancellationRequested();
            cases.Add(Cases(year).Named(BudgetImpact.Output(BurdenOutput.Cases, year)));
            onTreatment.Add(Treated(year));
        }
    }

    /// <summary>Those who may be treated in a year [case].</summary>
    public Quantity Eligible(int year)
    {
        var all = cases[year - 1];
        return (eligible.EligibleShare is { } share ? all * share : all).Named(BudgetImpact.Output(ImpactOutputs.Eligible, year));
    }

    /// <summary>Those who start in a year [patient].</summary>
    public Quantity Starting(int year) => onTreatment[year - 1][^1];

    /// <summary>Those who started in an earlier year and are still on the treatment in this one [patient], by year of start.</summary>
    public IReadOnlyList<Quantity> Continuing(int year) => onTreatment[year - 1][..^1];

    /// <summary>All who are on the treatment in a year [patient].</summary>
    public Quantity All(int year) => Quantity.Sum(onTreatment[year - 1]).Named(BudgetImpact.Output(ImpactOutputs.Treated, year));

    private Quantity Cases(int year)
    {
        if (year == 1)
        {
            return eligible.Cases;
        }

        var before = cases[year - 2];
        var now = eligible.LeavingShare is { } leaving ? before * (1 - leaving.In(year)) : before;
        now = eligible.EnteringShare is { } share ? now
            + (before * share.In(year)).Named(BudgetImpact.Output("entering cases by share", year)) : now;
        return eligible.EnteringCases is { } entering ? now + (entering.In(year) * Quantity.Of(1, "year")) : now;
    }

    /// <summary>The persons of every year of start, the last of them those who start now.</summary>
    private List<Quantity> Treated(int year)
    {
        var cohorts = year == 1 ? [] : onTreatment[year - 2].Select((cohort, index) => Still(cohort, start: index + 1, year)).ToList();
        var wanted = treatment.Uptake.In(year) * Eligible(year);
        var starting = cohorts.Count == 0 ? wanted : Quantity.Max(wanted - Quantity.Sum(cohorts), Quantity.Of(0, wanted.Unit.ToString()));
        cohorts.Add(starting.Named(BudgetImpact.Output(ImpactOutputs.Starting, year)));
        return cohorts;
    }

    private Quantity Still(Quantity cohort, int start, int year)
    {
        var still = cohort * treatment.Persistence.In(year - start);
        still = eligible.LeavingShare is { } leaving ? still * (1 - leaving.In(year)) : still;
        return still.Named(BudgetImpact.Output(FormattableString.Invariant($"treated since year {start}"), year));
    }
}
