using PainCost.Productivity;

namespace PainCost.Tests.Productivity;

/// <summary>Oracle: by hand.</summary>
public sealed class FrictionCostTests
{
    [Fact]
    public void Absence_SpellsLongerThanThePeriod_AreCutToIt()
    {
        // 30 days in half a spell a year are spells of 60 days, of which 50 count: 25 days a worker.
        Assert.Equal(1000 * 25 * 8 * 50 * 0.8, new Work().AbsenceCost(Work.Friction(days: 50, elasticity: 0.8)), 1e-6);
    }

    [Fact]
    public void Absence_SpellsShorterThanThePeriod_CountWhole() =>
        Assert.Equal(0.8 * 12e6, new Work().AbsenceCost(Work.Friction(days: 61, elasticity: 0.8)), 1e-6);

    [Fact]
    public void Absence_WithoutSpells_CountsTheDaysOfAYearAsOne()
    {
        Assert.Equal(1000 * 20 * 8 * 50.0, new Work { Spells = null }.AbsenceCost(Work.Friction(days: 20)), 1e-6);
        Assert.Equal(12e6, new Work { Spells = null }.AbsenceCost(Work.Friction(days: 31)), 1e-6);
    }

    [Fact]
    public void Absence_TeamMultiplier_MultipliesIt() =>
        Assert.Equal(1.61 * 10e6, new Work { TeamMultiplier = 1.61 }.AbsenceCost(Work.Friction(days: 50)), 1e-6);

    [Fact]
    public void LostEmployment_ByHand_IsOnePeriodForEachJobLost()
    {
        // 1,500 cases lose 30 jobs a year; each costs 50 days of 8 hours until it is filled.
        Assert.Equal(30 * 50 * 8 * 50 * 0.8, new Work().LostEmploymentCost(Work.Friction(days: 50, elasticity: 0.8)), 1e-6);
        Assert.Equal(30 * 50 * 8 * 50 * 0.8 * 2.21, new Work().LostEmploymentCost(Work.Friction(days: 50, elasticity: 0.8, chain: 2.21)),
            1e-6);
    }

    [Fact]
    public void LostEmployment_ManyJobLosses_CostNoMoreThanTheHoursLost()
    {
        var work = new Work { JobLosses = Quantity.Of(1, "spell/case/year") };
        Assert.Equal(work.LostEmploymentCost(new HumanCapital()), work.LostEmploymentCost(Work.Friction(days: 50)), 1e-6);
    }

    [Fact]
    public void LostEmployment_WithoutJobLosses_IsRefused() => Assert.Contains(
        "job losses in spell/case/year",
        Assert.Throws<ArgumentException>(() => new Work { JobLosses = null }.LostEmployment(Work.Friction(days: 50))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Absence_VacancyChain_HasNoPartInIt() =>
        Assert.Equal(new Work().AbsenceCost(Work.Friction(days: 50)), new Work().AbsenceCost(Work.Friction(days: 50, chain: 2.21)));

    [Fact]
    public void Period_InCalendarDays_IsRefusedWithTheCure()
    {
        var published = Quantity.Of(61, "calendar-day/spell").Named("published friction period");
        var message = Assert.Throws<UnitMismatchException>(() => new FrictionCost { Period = published, Elasticity = 0.8 }).Message;
        Assert.Equal(
            "friction period must be in day/spell but 'published friction period' is in calendar-day/spell; "
            + "if it is the right figure, multiply it by a quantity in day/calendar-day.",
            message);

        var mended = new FrictionCost { Period = published * Quantity.Of(5.0 / 7, "day/calendar-day"), Elasticity = 0.8 };
        Assert.Equal("day/spell", mended.Period.Unit.ToString());
    }

    [Fact]
    public void With_AnotherUnit_IsRefusedToo()
    {
        var friction = Work.Friction(days: 50);
        Assert.Throws<UnitMismatchException>(() => friction with { Elasticity = Quantity.Of(0.8, "day") });
        Assert.Throws<UnitMismatchException>(() => friction with { VacancyChainMultiplier = Quantity.Of(2.21, "case") });
    }

    [Fact]
    public void Absence_UncertainPeriodAndElasticity_AreDrawn()
    {
        var friction = new FrictionCost
        {
            Period = Input.Uncertain("friction period", Distribution.Uniform(low: 40, high: 50), "day/spell"),
            Elasticity = Input.Uncertain("elasticity", Distribution.Uniform(low: 0.6, high: 1), "1"),
        };

        // Every draw has spells of 60 days cut, so the cost is 200,000 × period × elasticity: mean 200,000 × 45 × 0.8.
        const int Draws = 20_000;
        var cost = Model.Of(("cost", new Work().Absence(friction))).Simulate(draws: Draws, seed: 25)["cost"];
        var variance = (((45.0 * 45) + (100 / 12.0)) * ((0.8 * 0.8) + (0.16 / 12))) - (45.0 * 45 * 0.8 * 0.8);
        var fourErrors = 4 * 200_000 * Math.Sqrt(variance / Draws);
        Assert.InRange(cost.Mean, 7.2e6 - fourErrors, 7.2e6 + fourErrors);
    }

    [Fact]
    public void Choices_Conventions_AreRecorded()
    {
        Assert.Equal(
            [new Choice("valuation", "friction cost"), new("absence spells", "the days of a year count as one spell"),
                new("vacancy chain", "not counted")],
            Work.Friction(days: 50).Choices(spellsPerWorker: null));
        Assert.Equal(
            [new Choice("valuation", "friction cost"), new("absence spells", "as given"),
                new("vacancy chain", "counted in lost employment")],
            Work.Friction(days: 50, chain: 2).Choices(new Work().Spells));
    }
}
