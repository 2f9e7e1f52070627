using PainCost.Impact;

namespace PainCost.Tests.Impact;

/// <summary>Curves of uptake. Oracle: the formulas by hand.</summary>
public sealed class UptakeTests
{
    private const double Rounding = 1e-15;

    [Theory]
    [InlineData(1, 0.1)]
    [InlineData(2, 0.2)]
    [InlineData(4, 0.4)]
    [InlineData(5, 0.5)]
    [InlineData(9, 0.5)]
    public void Linear_FourYears_GoesFromFirstToLastAndStays(int year, double expected)
    {
        var curve = Uptake.Linear(ImpactCase.Share(0.1), ImpactCase.Share(0.5), Quantity.Of(4, "year"));

        Assert.Equal(expected, Value(curve.In(year)), Rounding);
    }

    [Theory]
    [InlineData(1, 0.6 / (1 + 7.38905609893065))]
    [InlineData(3, 0.3)]
    [InlineData(5, 0.6 / (1 + 0.1353352832366127))]
    public void Logistic_CeilingMidpointSteepness_IsTheFormula(int year, double expected)
    {
        // exp(2) and exp(-2): one per year, two years from the midpoint.
        var curve = Uptake.Logistic(ImpactCase.Share(0.6), Quantity.Of(3, "year"), Quantity.Of(1, "1/year"));

        Assert.Equal(expected, Value(curve.In(year)), Rounding);
    }

    [Fact]
    public void Curve_WrongUnit_IsRefused()
    {
        Assert.Throws<UnitMismatchException>(() => Uptake.Linear(ImpactCase.Share(0.1), ImpactCase.Share(0.5), Quantity.Of(4, "month")));
        Assert.Throws<UnitMismatchException>(() => Uptake.Linear(ImpactCase.Share(0.1), ImpactCase.Share(0.5, "1"),
            Quantity.Of(4, "year")));
        Assert.Throws<UnitMismatchException>(() => Uptake.Logistic(ImpactCase.Share(0.6), Quantity.Of(3, "year"), Quantity.Of(1, "1")));
        Assert.Throws<UnitMismatchException>(() => YearlyQuantity.ByYear(ImpactCase.Share(0.1), ImpactCase.Share(0.1, "1")));
    }

    [Fact]
    public void In_YearWithoutQuantity_IsRefused()
    {
        var table = YearlyQuantity.ByYear(ImpactCase.Share(0.1));

        Assert.Throws<ArgumentOutOfRangeException>(() => table.In(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.In(2));
    }

    private static double Value(Quantity quantity) => Model.Of(("value", quantity)).Evaluate()["value"];
}
