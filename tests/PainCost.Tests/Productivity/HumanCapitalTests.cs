using PainCost.Productivity;

namespace PainCost.Tests.Productivity;

/// <summary>Oracle: by hand, and laws.</summary>
public sealed class HumanCapitalTests
{
    private static readonly HumanCapital HumanCapital = new();

    [Fact]
    public void Absence_ByHand_IsDaysAtFullCost() =>
        Assert.Equal(1000 * 30 * 8 * 50.0, new Work().AbsenceCost(HumanCapital), 1e-6);

    [Fact]
    public void Absence_TeamMultiplier_MultipliesIt() =>
        Assert.Equal(1.28 * 12e6, new Work { TeamMultiplier = 1.28 }.AbsenceCost(HumanCapital), 1e-6);

    [Fact]
    public void Absence_Spells_HaveNoPartInIt() =>
        Assert.Equal(new Work().AbsenceCost(HumanCapital), new Work { Spells = null }.AbsenceCost(HumanCapital));

    [Fact]
    public void LostEmployment_ByHand_IsTheGapAtFullCost() =>
        Assert.Equal(1500 * 0.1 * 1800 * 50, new Work { JobLosses = null }.LostEmploymentCost(HumanCapital), 1e-6);

    [Fact]
    public void Presenteeism_ByHand_IsImpairmentOfHoursWorked()
    {
        var work = new Work();
        var cost = Valuation.Presenteeism(work.Workers, work.HoursWorked, 0.097, work.HourlyCost);
        Assert.Equal(1000 * 1800 * 0.097 * 50, Work.Value(cost), 1e-6);
    }

    [Fact]
    public void Absence_WrongUnits_AreNamedAtOnce()
    {
        var work = new Work { Workers = Quantity.Of(1000, "case"), HourlyCost = Quantity.Of(50, "hour") };
        var message = Assert.Throws<UnitMismatchException>(() => work.Absence(HumanCapital)).Message;
        Assert.Equal(
            """
            workers must be in worker but '1000' is in case; if it is the right figure, multiply it by a quantity in worker/case.
            hourly cost must be in USD2010/hour (of any currency and price year) but '50' is in hour; if it is the right figure, multiply it by a quantity in USD2010/hour^2.
            """.ReplaceLineEndings("\n"),
            message.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Presenteeism_MonthlyHours_AreRefused()
    {
        var work = new Work();
        var monthly = Quantity.Of(150, "hour/worker/month").Named("hours a month");
        var message = Assert.Throws<UnitMismatchException>(() =>
            Valuation.Presenteeism(work.Workers, monthly, 0.1, work.HourlyCost)).Message;
        Assert.Contains("'hours a month' is in hour/month/worker; if it is the right figure, multiply it by a quantity in month/year.",
            message, StringComparison.Ordinal);
    }

    [Fact]
    public void LostEmployment_WrongUnit_IsNamed()
    {
        var message = Assert.Throws<UnitMismatchException>(() => new Work { EmploymentGap = 0.1 }.LostEmployment(HumanCapital)).Message;
        Assert.StartsWith("employment gap must be in worker/case but '0.1' is in 1;", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_HumanCapital_NamesIt() =>
        Assert.Equal([new Choice("valuation", "human capital")], HumanCapital.Choices(spellsPerWorker: null));
}
