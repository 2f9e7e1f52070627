using static PainCost.Tests.Evidence.EvidenceText;

namespace PainCost.Tests.Evidence.Reading;

/// <summary>Units that the floor of units accepts and an evidence row does not. Oracle: by hand.</summary>
public class RowUnitTests
{
    [Theory]
    [InlineData("USD/case/year", "USD has no price year; write USD2023")]
    [InlineData("EUR", "EUR has no price year; write EUR2023")]
    [InlineData("usd2010/case", "write USD2010")]
    [InlineData("case/adults", "'adults' is not a noun that the equation knows; write adult")]
    [InlineData("case/Adult", "write adult")]
    [InlineData("cases", "write case")]
    [InlineData("persons", "write person")]
    [InlineData("people", "write person")]
    [InlineData("hour/case/years", "write year")]
    [InlineData("children", "write child")]
    [InlineData("USD/cases", "USD has no price year; write USD2023 if the prices are those of 2023; 'cases' is not")]
    public void Parse_UnitWithAFamiliarSlip_SaysWhatToWrite(string unit, string words) =>
        AssertFault(Faults($"x,,5,{unit},US adults,2016,,GASKIN2012,seen,"), 2, "unit", words);

    [Theory]
    [InlineData("QALY/case/year")]
    [InlineData("person-12-up")]
    [InlineData("purchase/year")]
    [InlineData("points")]
    public void Parse_NounOfOnesOwn_IsNoFault(string unit) =>
        Assert.Equal(5, Parse($"x,,5,{unit},US adults,2016,,GASKIN2012,seen,")["x"].CentralValue);
}
