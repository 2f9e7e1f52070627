using PainCost.Prices;
using static PainCost.Tests.Prices.PriceText;

namespace PainCost.Tests.Prices;

/// <summary>Present values. Oracles: case C29 (healthiar's tests), closed forms, and amounts by hand.</summary>
public sealed class DiscountingTests
{
    private static readonly double[] Stream = [800, 1000, 1200, 1500, 1800, 2000];

    private static readonly Discounting FivePercent = Discounting.Exponential(DiscountRate.Real(0.05));

    [Fact]
    public void PresentValue_C29Stream_IsTheExactTotal() => Close(7184.489511890131, FivePercent.PresentValue(RateBasis.Real, Stream));

    [Theory]
    [InlineData(0, 800)]
    [InlineData(1, 952.38)]
    [InlineData(2, 1088.44)]
    [InlineData(3, 1295.76)]
    [InlineData(4, 1480.86)]
    [InlineData(5, 1567.05)]
    public void Factor_C29Year_IsThePresentValueToTheCent(int year, double expected) =>
        Assert.Equal(expected, Math.Round(Stream[year] * FivePercent.Factor(year), 2));

    [Theory]
    [InlineData(20000, 0.03, 20, 11074)]
    [InlineData(19800d * 541000, 0.03, 5, 9240092777)]
    [InlineData(50 * 20, 0.03, 5, 863)]
    [InlineData(10000, 0.04, 5, 8219)]
    [InlineData(1000, 0.05, 5, 783.53)]
    public void Factor_C29SingleAmount_IsWithinHalfAUnit(double amount, double rate, double year, double expected) =>
        Assert.InRange(amount * Discounting.Exponential(DiscountRate.Real(rate)).Factor(year), expected - 0.5, expected + 0.5);

    [Fact]
    public void PresentValue_C29InflatedAmountAtANominalRate_InflationCancels()
    {
        var nominal = Discounting.Exponential(DiscountRate.Real(0.05).ToNominal(inflation: 0.08));
        Close(1000 / Math.Pow(1.05, 5), nominal.PresentValue(RateBasis.Nominal, 0, 0, 0, 0, 0, 1000 * Math.Pow(1.08, 5)));
    }

    [Fact]
    public void PresentValue_ConstantStream_IsTheAnnuity() =>
        Close((1 - Math.Pow(1.05, -30)) / (1 - (1 / 1.05)), FivePercent.PresentValue(RateBasis.Real, Enumerable.Repeat(1.0, 30)));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0.5)]
    [InlineData(3, 0.25)]
    [InlineData(8, 1.0 / 9)]
    public void Factor_HarveyAtOne_IsOneOverOnePlusYears(double year, double expected) =>
        Close(expected, Discounting.Harvey(DiscountRate.Real(1)).Factor(year));

    [Theory]
    [InlineData(0.05, 3, 0.9330329915368074)] // 4^-0.05 = 2^-0.1
    [InlineData(0.5, 24, 0.2)] // 25^-0.5
    public void Factor_Harvey_IsThePower(double rate, double year, double expected) =>
        Close(expected, Discounting.Harvey(DiscountRate.Real(rate)).Factor(year));

    [Theory]
    [InlineData(0.05, 0, 1)]
    [InlineData(0.05, 20, 0.5)]
    [InlineData(0.25, 12, 0.25)]
    public void Factor_Mazur_IsOneOverOnePlusRateTimesYears(double rate, double year, double expected) =>
        Close(expected, Discounting.Mazur(DiscountRate.Real(rate)).Factor(year));

    [Fact]
    public void Factor_HyperbolicForms_AgreeAtOneYear() =>
        Assert.All(
            new[] { 0.0, 0.03, 0.1 },
            rate => Close(Discounting.Mazur(DiscountRate.Real(rate)).Factor(1),
                Discounting.Exponential(DiscountRate.Real(rate)).Factor(1)));

    [Fact]
    public void MidYear_Exponential_IsHalfAYearLater() =>
        Close(7184.489511890131 / Math.Sqrt(1.05), FivePercent.MidYear.PresentValue(RateBasis.Real, Stream));

    [Fact]
    public void MidYear_Mazur_IsTheFactorHalfAYearLater()
    {
        var mazur = Discounting.Mazur(DiscountRate.Real(0.1));
        Close(mazur.Factor(2.5), mazur.MidYear.Factor(2));
    }

    [Fact]
    public void Factor_RateOfNought_IsOne() => Assert.All(
        new[] { Discounting.Exponential(DiscountRate.Real(0)), Discounting.Harvey(DiscountRate.Real(0)),
            Discounting.Mazur(DiscountRate.Real(0)) },
        discounting => Assert.Equal(1, discounting.Factor(17)));

    [Fact]
    public void Factor_SevenMonths_IsTheMonthlyRateCompounded() =>
        Close(Math.Pow(1 + FivePercent.Rate.PerPeriod(12), -7), FivePercent.Factor(7 / 12.0));

    [Theory]
    [InlineData(RateBasis.Nominal, "The amounts are nominal, each in the money of its own year, but the rate is 5 % a year, real.")]
    [InlineData(RateBasis.Real, "The amounts are real, all in the prices of one year, but the rate is 5 % a year, nominal.")]
    public void PresentValue_OneRealTheOtherNominal_IsRefused(RateBasis amounts, string words)
    {
        var rate = amounts == RateBasis.Nominal ? DiscountRate.Real(0.05) : DiscountRate.Nominal(0.05);
        var exception = Assert.Throws<ArgumentException>(() => Discounting.Exponential(rate).PresentValue(amounts, Stream));
        Assert.StartsWith(words, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PresentValue_RealQuantities_StayInTheirUnit()
    {
        var value = FivePercent.PresentValue(Stream.Select((amount, year) => Quantity.Of(amount, "USD2024")));
        Assert.Equal("USD2024", value.Unit.ToString());
        Close(7184.489511890131, ValueOf(value));
    }

    [Fact]
    public void PresentValue_NominalQuantities_AreInTheMoneyOfYearNought()
    {
        var nominal = Discounting.Exponential(DiscountRate.Nominal(0.05));
        var value = nominal.PresentValue(Stream.Select((amount, year) => Quantity.Of(amount, $"USD{2024 + year}")));
        Assert.Equal("USD2024", value.Unit.ToString());
        Close(7184.489511890131, ValueOf(value));
    }

    [Fact]
    public void PresentValue_NominalQuantitiesAtARealRate_AreRefused() =>
        Assert.Contains("The amounts are nominal", RefusalOf(FivePercent, "USD2024", "USD2025"), StringComparison.Ordinal);

    [Fact]
    public void PresentValue_RealQuantitiesAtANominalRate_AreRefused() =>
        Assert.Contains("The amounts are real", RefusalOf(Discounting.Exponential(DiscountRate.Nominal(0.05)), "USD2024", "USD2024"),
            StringComparison.Ordinal);

    [Fact]
    public void PresentValue_NominalQuantitiesWithAYearLeftOut_AreRefused() => Assert.Throws<UnitMismatchException>(
        () => Discounting.Exponential(DiscountRate.Nominal(0.05)).PresentValue(Quantity.Of(1, "USD2024"), Quantity.Of(1, "USD2026")));

    [Fact]
    public void Choice_MidYear_SaysAllThatWasChosen() => Assert.Equal(
        "exponential, 5 % a year, real, amounts in the middle of their year", FivePercent.MidYear.Choice.Value);

    [Fact]
    public void Harvey_NegativeRate_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        Discounting.Harvey(DiscountRate.Real(-0.01)));

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Factor_YearBeforeNow_IsRefused(double year) => Assert.Throws<ArgumentOutOfRangeException>(() => FivePercent.Factor(year));

    [Fact]
    public void PresentValue_AmountThatIsNoNumber_IsRefused() =>
        Assert.Contains("year 1", Assert.Throws<ArgumentException>(() => FivePercent.PresentValue(RateBasis.Real, 1, double.NaN)).Message,
            StringComparison.Ordinal);

    private static string RefusalOf(Discounting discounting, params string[] units) =>
        Assert.Throws<ArgumentException>(() => discounting.PresentValue(units.Select(unit => Quantity.Of(1, unit)))).Message;
}
