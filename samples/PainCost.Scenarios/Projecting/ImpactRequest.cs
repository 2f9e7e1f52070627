using PainCost.Burden;
using PainCost.Cli.CommandLine;
using PainCost.Cli.Treating;
using PainCost.Evidence;
using PainCost.Impact;
using PainCost.Scenarios;
using PainCost.Treatments;

namespace PainCost.Cli.Projecting;

/// <summary>The budget impact that was asked for, and the rows that it rests on.</summary>
/// <param name="Impact">The budget impact.</param>
/// <param name="Shown">The plan, or the treatment.</param>
internal sealed record ImpactRequest(BudgetImpact Impact, Profile Shown)
{
    /// <summary>A treatment that is built in or a file's, with the costs and offsets that treat gives.</summary>
    /// <remarks>Without a plan all cases are eligible, the share that treat has is treated each year, and all stay.</remarks>
    public static ImpactRequest OfTreatment(
        Terminal terminal, string profile, string treatment, string? plan, IReadOnlyList<string> overrides, ImpactChoices choices,
        CancellationToken cancellation)
    {
        var rows = plan is null ? null : ProfileArgument.LoadFile(plan, TwoFiles.PlanSheet);
        bool IsForPlan(string text) => rows is not null && InputChange.Parse(text).InputsOf(rows).Count > 0;
        var request = TreatmentRequest.Read(terminal, profile, [treatment], [.. overrides.Where(text => !IsForPlan(text))]);
        var intervention = request.Interventions[0];
        var treated = TreatedBurden.Of(request.Profile, intervention, new BurdenChoices { PriceBasis = choices.PriceBasis }, cancellation);
        var burden = PainBurden.Of(request.Profile, new BurdenChoices(), cancellation).Model;
        if (rows is not null)
        {
            rows = Overrides.Apply(terminal, rows, overrides.Where(IsForPlan));
            terminal.Error.WriteLine($"Note: '{rows.Name}' says who is treated and stays on it; costs and offsets are those of "
                + $"{intervention.Name}.");
            return new(BudgetImpact.Of(burden, rows, TitleOf(intervention), Costs(treated), choices, cancellation), intervention.Profile);
        }

        var cases = burden.Outputs[burden.Outputs.Select(o => o.Name).ToList().IndexOf("cases")].Quantity;
        var taken = new NewTreatment(TitleOf(intervention), YearlyQuantity.Constant((treated.Patients / cases)
            .Named("share treated in a year")), Costs(treated));
        return new(BudgetImpact.Of(new EligibleCases(cases), taken, choices, cancellation), intervention.Profile);
    }

    private static string TitleOf(Intervention intervention) => intervention.Title.Length > 0 ? intervention.Title : intervention.Name;

    private static IReadOnlyList<TreatmentCost> Costs(TreatedBurden treated) =>
        [.. treated.CostsPerPatient.Select(each => new TreatmentCost(each.Component)
    {
        FirstYear = Yearly(each, "first"),
        LaterYear = Yearly(each, "later"),
    })];

    private static YearlyQuantity Yearly((string Component, Quantity Cost) each, string year) =>
        YearlyQuantity.Constant(each.Cost.Named($"{each.Component}, {year} year of treatment"));
}
