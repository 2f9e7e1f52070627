using FsCheck;
using FsCheck.Fluent;
using PainCost.Evidence.Tables;

namespace PainCost.Tests.Evidence.Tables;

/// <summary>What is written exactly is read back exactly. Oracle: the text itself.</summary>
public sealed class CsvRoundTripTests
{
    private static readonly char[] Telling = ['=', '+', '-', '@', '\'', '"', ',', '\n', '\r', '\t', ' ', 'a', '1', '.', 'e', '#', ';', '|',
        '\uFF1D'];

    [Fact]
    public void Exact_AnyTextWithoutOuterBlanks_IsReadBack()
    {
        var texts = Gen.ArrayOf(Gen.Elements(Telling)).Select(letters => new string(letters).Trim());
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(texts.ToArbitrary(), text => Read(Written(text)) == text));
    }

    [Theory]
    [InlineData("\t=1")]
    [InlineData("''=1")]
    [InlineData("' =1")]
    [InlineData("-1e5")]
    public void Exact_TellingText_IsReadBack(string text) => Assert.Equal(text, Read(Written(text)));

    [Fact]
    public void Number_OfAnyKind_IsNotTouched()
    {
        var text = CsvLines.Text(csv => csv.Write(-1.5e-300, double.NaN, null, ulong.MaxValue, "-12"));

        Assert.Equal("-1.5E-300,NaN,,18446744073709551615,-12\n", text);
    }

    // Under a header, as in every table of ours: it says what separates the fields.
    private static string Written(string text) => CsvLines.Text(csv =>
    {
        csv.WriteExact("input", "note", "known");
        csv.WriteExact("first", text, "last");
    });

    private static string Read(string csv) => Assert.Single(CsvRecords.Of(csv).Skip(1)).Fields[1];
}
