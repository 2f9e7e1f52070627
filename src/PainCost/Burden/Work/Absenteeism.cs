using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>Days of work missed, in excess of people without pain; with a team multiplier, what a day costs the others too.</summary>
internal sealed record Absenteeism() : Component(BurdenOutput.Absenteeism, BurdenOutput.Absenteeism)
{
    public override IReadOnlyList<KnownInput> Needs =>
        [BurdenInput.ExcessAbsenceDays, BurdenInput.HoursPerDay, BurdenInput.Employment, BurdenInput.HourlyWage];

    public override IReadOnlyList<KnownInput> MayUse =>
    [
        BurdenInput.NonWageShare, BurdenInput.TeamMultiplier, BurdenInput.AbsenceSpells, BurdenInput.FrictionPeriod,
        BurdenInput.FrictionElasticity,
    ];

    public override IEnumerable<KnownInput> Keys => [BurdenInput.ExcessAbsenceDays];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cell.All.Valuation.Absence(
        cases.Employed(cell.Cell),
        cell[BurdenInput.ExcessAbsenceDays],
        cell[BurdenInput.HoursPerDay],
        Cases.HourlyCost(cell),
        cell.Find(BurdenInput.AbsenceSpells),
        cell.Find(BurdenInput.TeamMultiplier));
}
