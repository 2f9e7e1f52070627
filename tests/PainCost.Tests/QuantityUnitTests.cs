namespace PainCost.Tests;

/// <summary>What may be added, compared and multiplied, and how a refusal reads. Oracle: by hand.</summary>
public class QuantityUnitTests
{
    [Theory]
    [InlineData("adult", "case/adult", "case")]
    [InlineData("case", "USD2010/case/year", "USD2010/year")]
    [InlineData("person", "adult/person", "adult")]
    [InlineData("civilian-adult", "adult/civilian-adult", "adult")]
    [InlineData("case/adult", "adult/person", "case/person")]
    [InlineData("USD2010/year", "USD2023/USD2010", "USD2023/year")]
    [InlineData("USD2010/month", "month/year", "USD2010/year")]
    public void Multiply_MatchingBases_HasTheProductsUnit(string left, string right, string product)
    {
        Assert.Equal(product, (Of("left", left) * Of("right", right)).Unit.ToString());
        Assert.Equal(product, (Of("right", right) * Of("left", left)).Unit.ToString());
    }

    [Fact]
    public void Multiply_BridgedBases_IsAllowedInAnyOrder()
    {
        var (population, share, prevalence) = (Of("population", "person"), Of("adult share", "adult/person"),
            Of("prevalence", "case/adult"));
        Assert.Equal("case", (population * share * prevalence).Unit.ToString());
        Assert.Equal("case", (prevalence * share * population).Unit.ToString());
        Assert.Equal("case", (population * (share * prevalence)).Unit.ToString());
    }

    [Theory]
    [InlineData("person", "case/adult", "'prevalence' [case/adult] is a rate per adult (resident adults, 18 and over)",
        "'population' [person] counts person (residents of all ages)",
            "Use a count of adult, or first multiply by a share in adult/person.")]
    [InlineData("adult", "case/civilian-adult", "is a rate per civilian-adult (civilian adults outside institutions)",
        "counts adult (resident adults, 18 and over)",
            "Use a count of civilian-adult, or first multiply by a share in civilian-adult/adult.")]
    [InlineData("child", "case/adult", "per adult", "counts child (residents under 18)", "adult/child")]
    public void Multiply_OtherPopulationBase_NamesBothAndSaysHowToMend(string count, string rate, params string[] words)
    {
        var (population, prevalence) = (Of("population", count), Of("prevalence", rate));
        AssertMismatch(() => population * prevalence, [$"Cannot multiply 'population' [{count}] by 'prevalence' [{rate}]", .. words]);
        AssertMismatch(() => prevalence * population, [$"Cannot multiply 'prevalence' [{rate}] by 'population' [{count}]", .. words]);
    }

    public static TheoryData<string, string, string[]> Mismatches => new()
    {
        { "USD2010/year", "USD2023/year", ["prices of different years (2010 and 2023)", "multiply by a price index in USD2023/USD2010"] },
        { "USD2010/year", "EUR2010/year", ["different currencies (USD2010 and EUR2010)",
            "purchasing power parity or exchange rate in EUR2010/USD2010"] },
        { "adult", "person", ["different population bases, adult (resident adults, 18 and over) and person (residents of all ages)",
            "Bring both to one base"] },
        { "case/adult", "case/civilian-adult", ["different population bases, adult",
            "civilian-adult (civilian adults outside institutions)"] },
        { "USD2010/month", "USD2010/year", ["one is per month, the other per year", "multiply by a quantity in month/year"] },
        { "hour", "day", ["one is in hour, the other in day", "multiply by a quantity in day/hour"] },
        { "case", "worker", ["their units differ: case and worker", "Only quantities of one unit can be combined so"] },
        { "USD2010^2/USD2023/year", "USD2023/year", ["wrong way round",
            "Multiply by the inverse index (divide instead of multiply): one in USD2023/USD2010"] },
        { "USD2010", "1", ["their units differ: USD2010 and 1"] },
    };

    [Theory]
    [MemberData(nameof(Mismatches))]
    public void Add_OtherUnit_NamesBothOperandsAndUnits(string left, string right, string[] words)
    {
        var (a, b) = (Of("direct cost", left), Of("lost output", right));
        string[] named = [$"'direct cost' [{left}] and 'lost output' [{right}]", .. words];
        AssertMismatch(() => a + b, ["Cannot add ", .. named]);
        AssertMismatch(() => a - b, ["Cannot subtract ", .. named]);
        AssertMismatch(() => Quantity.Min(a, b), ["Cannot compare ", .. named]);
        AssertMismatch(() => Quantity.Max(a, b), ["Cannot compare ", .. named]);
        AssertMismatch(() => Quantity.Sum(a, a, b), words);
    }

    [Fact]
    public void Add_NamelessOperand_IsShownByItsFormula() =>
        AssertMismatch(() => (Of("a", "case") * Of("b", "USD2010/case")) + Of("c", "USD2011"), ["'a × b' [USD2010] and 'c' [USD2011]"]);

    [Fact]
    public void Exp_WithUnit_IsRefused() =>
        AssertMismatch(() => Quantity.Exp(Of("cost", "USD2010")),
            ["exponential of 'cost' [USD2010]", "only a bare number (unit 1)", "Divide by a quantity in USD2010"]);

    [Fact]
    public void Log_WithUnit_IsRefused() => AssertMismatch(() => Quantity.Log(Of("cost", "USD2010")), ["logarithm of 'cost' [USD2010]"]);

    [Fact]
    public void Power_UncertainExponentWithUnit_IsRefused()
    {
        AssertMismatch(() => Quantity.Power(Of("cost", "USD2010"), Of("growth", "1")), ["'cost' [USD2010]"]);
        AssertMismatch(() => Quantity.Power(Of("growth", "1"), Of("years", "year")), ["'years' [year]"]);
    }

    [Theory]
    [InlineData(2, "USD2010^2/case^2")]
    [InlineData(-1, "case/USD2010")]
    [InlineData(0, "1")]
    public void Power_Whole_RaisesTheUnit(int exponent, string unit) =>
        Assert.Equal(unit, Quantity.Power(Of("cost", "USD2010/case"), exponent).Unit.ToString());

    [Theory]
    [InlineData(10)]
    [InlineData(-10)]
    [InlineData(int.MinValue)]
    public void Power_OutsideNine_IsRefused(int exponent) =>
        Assert.Contains("must lie in [-9, 9]", Assert.Throws<ArgumentOutOfRangeException>(() =>
            Quantity.Power(Of("x", "1"), exponent)).Message, StringComparison.Ordinal);

    [Fact]
    public void Sum_OfNothing_IsRefused() => Assert.Throws<ArgumentException>(() => Quantity.Sum());

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_NotFinite_IsRefused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Of(value, "1"));
        Assert.Throws<ArgumentOutOfRangeException>(() => (Quantity)value);
    }

    [Fact]
    public void Named_Quantity_HasThatNameAndTheSameUnit()
    {
        var cases = (Of("population", "adult") * Of("prevalence", "case/adult")).Named("cases");
        Assert.Equal(("cases", "case", "cases"), (cases.Name, cases.Unit.ToString(), cases.ToString()));
        Assert.Throws<ArgumentException>(() => cases.Named(" "));
    }

    [Fact]
    public void Named_InputByItsOwnName_IsTheInput()
    {
        var cases = Of("cases", "case");
        Assert.Same(cases, cases.Named("cases"));
    }

    private static Input Of(string name, string unit) => Input.Uncertain(name, Distribution.Uniform(low: 0.25, high: 0.75), unit);

    private static void AssertMismatch(Func<Quantity> combine, string[] words)
    {
        var message = Assert.Throws<UnitMismatchException>(combine).Message;
        Assert.All(words, word => Assert.Contains(word, message, StringComparison.Ordinal));
    }
}
