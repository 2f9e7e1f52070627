using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Tables;
using PainCost.Prices;
using static PainCost.Tests.Prices.PriceText;

namespace PainCost.Tests.Prices.Reading;

/// <summary>The price files that come with the library. Oracle: the published figures, copied by hand.</summary>
public sealed class PriceDataTests
{
    [Theory]
    [InlineData("cpi-u", 2010, 218.056)]
    [InlineData("cpi-u", 2017, 245.120)]
    [InlineData("cpi-u", 2024, 313.689)]
    [InlineData("cpi-medical", 2010, 388.423)]
    [InlineData("pce-health", 2017, 100)]
    [InlineData("pce-health", 2024, 117.799)]
    [InlineData("pce", 2024, 123.666)]
    [InlineData("gdp-deflator", 2010, 89.618)]
    public void Value_BuiltIn_IsThePublishedLevel(string index, int year, double expected) =>
        Assert.Equal(expected, PriceIndex.BuiltIn(index).Value(year));

    // The two measures carry each other's names in the World Bank's file: consumer prices rose 7.92 % in the United Kingdom in 2022.
    [Theory]
    [InlineData("cpi-gbr", 2021, 2022, 7.92204883147902)]
    [InlineData("gdp-deflator-gbr", 2021, 2022, 5.44390479781602)]
    [InlineData("cpi-swe", 2012, 2013, -0.0442929701485858)]
    [InlineData("cpi-deu", 1999, 2000, 1.44026838719741)]
    public void Ratio_InternationalIndexOverAYear_IsThePublishedChange(string index, int from, int to, double percent) =>
        Close(1 + (percent / 100), PriceIndex.BuiltIn(index).Ratio(from, to).CentralValue);

    [Fact]
    public void Value_InternationalIndex_ChainsFromTheYearBeforeItsFirst()
    {
        var index = PriceIndex.BuiltIn("cpi-aus");
        Assert.Equal(("AUD", "1999=100", 100), (index.Currency, index.Base, index.Value(1999)));
        Close(100 * (1 + (4.45743514797224 / 100)) * (1 + (4.40713536201469 / 100)), index.Value(2001));
    }

    [Fact]
    public void Years_BuiltIn_HoldNoUnfinishedYear()
    {
        Assert.Equal(Enumerable.Range(1996, 29), PriceIndex.BuiltIn("pce-health").Years);
        Assert.Equal(Enumerable.Range(1999, 26), PriceIndex.BuiltIn("cpi-gbr").Years);
    }

    [Fact]
    public void BuiltInNames_AreFiveOfTheUnitedStatesAndTwoOfEveryOtherCountry()
    {
        string[] own = ["cpi-medical", "cpi-u", "gdp-deflator", "pce", "pce-health"];
        var others = PurchasingPower.Countries.Where(country => country != "USA").Select(country => country.ToLowerInvariant());
        Assert.Equal(
            own.Concat(others.SelectMany(country => new[] { $"cpi-{country}", $"gdp-deflator-{country}" })).Order(StringComparer.Ordinal),
            PriceIndex.BuiltInNames);
    }

    [Fact]
    public void Source_OfEveryIndex_IsInTheSourceList() => Assert.All(
        PriceIndex.BuiltInNames,
        name => Assert.True(SourceList.BuiltIn.TryGet(PriceIndex.BuiltIn(name).Source.Id, out _), name));

    [Theory]
    [InlineData("price-indexes", "index,currency,period,value,base,complete,source,note")]
    [InlineData("international-price-indexes", "index,currency,period,value,base,complete,source,note")]
    [InlineData("purchasing-power", "country,currency,year,per_international_dollar,source,note")]
    public void Row_OfEveryFile_HasASource(string file, string columns)
    {
        var faults = new FaultLog();
        var rows = CsvTable.Read(BuiltInData.Read(file, "Prices"), file, new TableForm(columns.Split(',')), faults).Rows;
        Assert.True(faults.IsEmpty && rows.Count > 100);
        Assert.All(rows, row => Assert.True(SourceList.BuiltIn.TryGet(row["source"]!, out var source) && source!.WhatWasSeen.Length > 0));
    }
}
