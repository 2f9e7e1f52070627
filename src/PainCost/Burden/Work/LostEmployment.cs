using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>Work not done by those who would work if they had no pain.</summary>
internal sealed record LostEmployment() : Component(BurdenOutput.LostEmployment, BurdenOutput.LostEmployment)
{
    public override IReadOnlyList<KnownInput> Needs => [BurdenInput.EmploymentGap, BurdenInput.HoursWorked, BurdenInput.HourlyWage];

    public override IReadOnlyList<KnownInput> MayUse =>
    [
        BurdenInput.NonWageShare, BurdenInput.JobLosses, BurdenInput.HoursPerDay, BurdenInput.FrictionPeriod,
        BurdenInput.FrictionElasticity, BurdenInput.VacancyChainMultiplier,
    ];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cell.All.Valuation.LostEmployment(
        cases[cell.Cell],
        cell[BurdenInput.EmploymentGap],
        cell[BurdenInput.HoursWorked],
        Cases.HourlyCost(cell),
        cell.Find(BurdenInput.JobLosses),
        cell.Find(BurdenInput.HoursPerDay));
}
