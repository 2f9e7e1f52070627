using FsCheck;
using FsCheck.Fluent;
using PainCost.Productivity;

namespace PainCost.Tests.Productivity;

/// <summary>Oracle: laws that hold for any economy, friction period and elasticity.</summary>
public sealed class ValuationLawTests
{
    private const double Rounding = 1e-12;

    private static readonly HumanCapital HumanCapital = new();

    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20_260_125, 3);

    private static readonly Gen<double> Share = Gen.Choose(1, 1000).Select(i => i / 1000.0);

    private static readonly Gen<Work> Economy =
        from days in Gen.Choose(0, 200)
        from spells in Gen.Choose(0, 40)
        from gap in Share
        from losses in Gen.Choose(1, 20)
        select new Work
        {
            Days = Quantity.Of(days, "day/worker/year"),
            Spells = spells == 0 ? null : Quantity.Of(spells / 10.0, "spell/worker/year"),
            EmploymentGap = Quantity.Of(gap, "worker/case"),
            JobLosses = Quantity.Of(losses / 10.0, "spell/case/year"),
        };

    [Fact]
    public void FrictionCost_ElasticityAtMostOne_IsAtMostHumanCapital() => Check((work, period, elasticity) =>
    {
        var friction = Work.Friction(period, elasticity);
        return AtMost(work.AbsenceCost(friction), work.AbsenceCost(HumanCapital))
            && AtMost(work.LostEmploymentCost(friction), work.LostEmploymentCost(HumanCapital));
    });

    [Fact]
    public void FrictionCost_PeriodPastEverySpell_IsHumanCapital() => Check((work, _, _) =>
    {
        var friction = Work.Friction(days: 1e6);
        return Same(work.AbsenceCost(friction), work.AbsenceCost(HumanCapital))
            && Same(work.LostEmploymentCost(friction), work.LostEmploymentCost(HumanCapital));
    });

    [Fact]
    public void FrictionCost_LongerPeriod_IsNeverLess() => Check((work, period, elasticity) =>
        AtMost(work.AbsenceCost(Work.Friction(period, elasticity)), work.AbsenceCost(Work.Friction(2 * period, elasticity)))
        && AtMost(work.LostEmploymentCost(Work.Friction(period, elasticity)),
        work.LostEmploymentCost(Work.Friction(2 * period, elasticity))));

    [Fact]
    public void Absence_TwiceTheWorkers_IsTwiceTheCost() => Check((work, period, elasticity) =>
        Valuations(period, elasticity).All(v => Same((work with { Workers = work.Workers * 2 }).AbsenceCost(v), 2 * work.AbsenceCost(v))));

    [Fact]
    public void LostEmployment_TwiceTheCases_IsTwiceTheCost() => Check((work, period, elasticity) =>
        Valuations(period, elasticity).All(v =>
            Same((work with { Cases = work.Cases * 2 }).LostEmploymentCost(v), 2 * work.LostEmploymentCost(v))));

    [Fact]
    public void Absence_SameDaysInMoreSpells_NeverCostsLess() => Check((work, period, elasticity) =>
    {
        var friction = Work.Friction(period, elasticity);
        var one = work with { Spells = Quantity.Of(1, "spell/worker/year") };
        return AtMost(one.AbsenceCost(friction), (work with { Spells = Quantity.Of(3, "spell/worker/year") }).AbsenceCost(friction))
            && Same(one.AbsenceCost(friction), (work with { Spells = null }).AbsenceCost(friction));
    });

    private static Valuation[] Valuations(double period, double elasticity) =>
        [HumanCapital, Work.Friction(period, elasticity), Work.Friction(period, elasticity, chain: 2.21)];

    private static bool AtMost(double less, double more) => less <= more * (1 + Rounding);

    private static bool Same(double left, double right) => Math.Abs(left - right) <= Rounding * Math.Abs(right);

    private static void Check(Func<Work, double, double, bool> holds)
    {
        var cases = from work in Economy from period in Gen.Choose(1, 150) from elasticity in Share select (work, period, elasticity);
        Prop.ForAll(cases.ToArbitrary(), c => holds(c.work, c.period, c.elasticity)).Check(Seeded);
    }
}
