namespace PainCost.Tests;

/// <summary>Units as products of nouns. Oracle: by hand.</summary>
public class UnitTests
{
    [Theory]
    [InlineData("adult", "adult")]
    [InlineData("USD2010/case/year", "USD2010/case/year")]
    [InlineData("1", "1")]
    [InlineData("1/year", "1/year")]
    [InlineData("case*adult", "adult*case")]
    [InlineData("USD2010/year/case", "USD2010/case/year")]
    [InlineData(" USD2010 / case ", "USD2010/case")]
    [InlineData("adult*adult", "adult^2")]
    [InlineData("adult^2/adult", "adult")]
    [InlineData("adult^-1", "1/adult")]
    [InlineData("case/adult^-2", "adult^2*case")]
    [InlineData("adult/adult", "1")]
    [InlineData("adult^0", "1")]
    [InlineData("a/b*c", "a*c/b")]
    [InlineData("civilian-adult", "civilian-adult")]
    public void Parse_Text_PrintsInOneOrder(string text, string printed) => Assert.Equal(printed, Unit.Parse(text).ToString());

    [Theory]
    [InlineData(null, "A unit is missing: write nouns joined by * and /")]
    [InlineData("", "A unit is missing")]
    [InlineData("  ", "A unit is missing")]
    [InlineData("case//adult", "'case//adult' is not a unit: a noun is missing beside * or /")]
    [InlineData("case/", "a noun is missing beside * or /")]
    [InlineData("case/(adult*year)", "'(adult' is not a noun (letters, then letters, digits, - or _)")]
    [InlineData("2010USD", "'2010USD' is not a noun")]
    [InlineData("case per adult", "'case per adult' is not a noun")]
    [InlineData("€/year", "'€' is not a noun")]
    [InlineData("adult^", "'' is not a whole power from -999 to 999")]
    [InlineData("adult^1000", "'1000' is not a whole power from -999 to 999")]
    [InlineData("adult^0.5", "'0.5' is not a whole power from -999 to 999")]
    [InlineData("adult^-2147483648", "'-2147483648' is not a whole power from -999 to 999")]
    [InlineData("adult^^2", "'^2' is not a whole power from -999 to 999")]
    public void TryParse_NotAUnit_SaysWhatIsAllowed(string? text, string words)
    {
        Assert.False(Unit.TryParse(text, out var unit, out var error));
        Assert.Null(unit);
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Contains("such as case/adult or USD2010/case/year, or 1 for a bare number", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_NotAUnit_ThrowsTheSameMessage()
    {
        Assert.False(Unit.TryParse("case//adult", out _, out var error));
        Assert.Equal(error, Assert.Throws<FormatException>(() => Unit.Parse("case//adult")).Message);
    }

    [Fact]
    public void Multiply_RateByCount_Cancels() => Assert.Equal("case", (Unit.Parse("adult") * Unit.Parse("case/adult")).ToString());

    [Fact]
    public void Divide_ByItself_IsOne()
    {
        var unit = Unit.Parse("USD2010/case/year");
        Assert.True((unit / unit).IsOne);
        Assert.Same(Unit.One, unit / unit);
    }

    [Fact]
    public void Equals_AnyOrder_IsTheSameUnit()
    {
        var (one, other) = (Unit.Parse("a*b/c/d^2"), Unit.Parse("1/d/c/d*b*a"));
        Assert.True(one == other && !(one != other) && one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equals_OtherCase_IsAnotherUnit() => Assert.NotEqual(Unit.Parse("adult"), Unit.Parse("Adult"));

    [Fact]
    public void Equals_Null_IsFalse()
    {
        Unit? none = null;
        Assert.False(Unit.One == none);
        Assert.True(none == null);
        Assert.False(Unit.One.Equals("1"));
    }

    [Theory]
    [InlineData("USD2010/case/year", "USD2010")]
    [InlineData("EUR2019", "EUR2019")]
    [InlineData("USD2023/USD2010", null)]
    [InlineData("case/adult", null)]
    [InlineData("usd2010", null)]
    [InlineData("USD210", null)]
    public void PriceBasis_OfUnit_IsItsOnlyMoney(string unit, string? basis) =>
        Assert.Equal(basis, Unit.Parse(unit).PriceBasis?.ToString());

    // A unit that can be made has a text that is read: powers that add up, in a text and in a product.
    [Fact]
    public void Parse_PowersThatAddUp_AreReadBack()
    {
        var unit = Unit.Parse("case^7*case^7");
        Assert.Equal("case^14", unit.ToString());
        Assert.Equal(unit, Unit.Parse("case^14"));
        Assert.Equal("case^126", unit.ToPower(9).ToString());
        Assert.Equal(unit.ToPower(9), Unit.Parse(unit.ToPower(9).ToString()));
        Assert.Contains("'case^900*case^900' is not a unit: the powers of case add up to more than 999",
            Assert.Throws<FormatException>(() => Unit.Parse("case^900*case^900")).Message, StringComparison.Ordinal);
        Assert.Contains("the powers of case add up to more than 999",
            Assert.Throws<UnitMismatchException>(() => Unit.Parse("case^900") * unit.ToPower(9)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hour/worker", 2, "hour^2/worker^2")]
    [InlineData("hour/worker", -1, "worker/hour")]
    [InlineData("hour/worker", 0, "1")]
    public void ToPower_Whole_MultipliesPowers(string unit, int exponent, string power) =>
        Assert.Equal(power, Unit.Parse(unit).ToPower(exponent).ToString());
}
