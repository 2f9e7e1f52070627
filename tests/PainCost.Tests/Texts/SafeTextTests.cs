using System.Text;
using System.Text.Json;
using PainCost.Texts;

namespace PainCost.Tests.Texts;

/// <summary>Text from outside, made harmless. Oracles: the rules of each form, by hand; for JSON, the reader of the framework.</summary>
public sealed class SafeTextTests
{
    private static readonly JsonSerializerOptions Relaxed =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("Müller, 50 % of 3 €", "Müller, 50 % of 3 €")]
    [InlineData("two\nlines", "two\nlines")]
    [InlineData("\u001B[31mred\u0007", @"\x1b[31mred\x07")]
    [InlineData("\u0000\t\r\u007F\u0085\u009B", @"\x00\x09\x0d\x7f\x85\x9b")]
    [InlineData("a\u202Eb\u2066c\u200Bd\u00ADe\uFEFF", @"a\u202eb\u2066c\u200bd\xade\ufeff")]
    [InlineData("\u2028\u2029\u3164", @"\u2028\u2029\u3164")]
    [InlineData("tag \U000E0041", @"tag \U000e0041")]
    [InlineData("pain \U0001F915", "pain \U0001F915")]
    public void ForTerminal_Text_WritesOutWhatIsHidden(string text, string expected) => Assert.Equal(expected, SafeText.ForTerminal(text));

    [Fact]
    public void ForTerminal_HalfAPair_IsWrittenOut() => Assert.Equal(@"x\ud83dy", SafeText.ForTerminal("x\uD83Dy"));

    [Fact]
    public void ForTerminal_EveryCharacter_LeavesNoControlOrFormat()
    {
        var all = string.Concat(Enumerable.Range(0, 0x10FFFF).Where(Rune.IsValid).Select(code => new Rune(code).ToString()));

        var shown = SafeText.ForTerminal(all).EnumerateRunes().Where(rune => rune.Value != '\n');

        Assert.DoesNotContain(shown, rune => Rune.IsControl(rune)
            || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+SUM(A1)", "'+SUM(A1)")]
    [InlineData("-SUM(A1)", "'-SUM(A1)")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(" =1", "' =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("-5", "-5")]
    [InlineData("+1.5e-3", "+1.5e-3")]
    [InlineData("-1/3", "'-1/3")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"ah\"", "\"say \"\"ah\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("a\rb", "\"a\rb\"")]
    [InlineData("bell\u0007", @"bell\x07")]
    [InlineData("", "")]
    public void ForCsv_Text_RunsInNoSpreadsheet(string text, string expected) => Assert.Equal(expected, SafeText.ForCsv(text));

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("a\\|b", @"a\\\|b")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>")]
    [InlineData("<!-- x", "&lt;!-- x")]
    [InlineData("p < 0.05", "p < 0.05")]
    [InlineData("&lt;b&gt;", "&amp;lt;b&amp;gt;")]
    [InlineData("R & D", "R & D")]
    [InlineData("`code`", @"\`code\`")]
    [InlineData("[here](http://example.org)", @"\[here\](http\://example.org)")]
    [InlineData("![x](y)", @"![x\](y)")]
    [InlineData("see https://example.org or www.example.org", @"see https\://example.org or www\.example.org")]
    [InlineData("me@example.org", @"me\@example.org")]
    [InlineData("**bold**", @"\*\*bold\*\*")]
    [InlineData("cases * cost", "cases * cost")]
    [InlineData("CENSUS_V2019", "CENSUS_V2019")]
    [InlineData("_stressed_", @"\_stressed\_")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("- item", @"\- item")]
    [InlineData("1. item", @"1\. item")]
    [InlineData("---", @"\---")]
    [InlineData("> quote", @"\> quote")]
    [InlineData("~~gone~~", @"\~~gone\~~")]
    [InlineData("prevalence [women / 18-44]", "prevalence [women / 18-44]")]
    [InlineData("-5 to 3.5", "-5 to 3.5")]
    [InlineData("ends in \\", @"ends in \\")]
    [InlineData("\u001B[1m", @"\x1b[1m")]
    public void ForMarkdown_Text_StaysText(string text, string expected) => Assert.Equal(expected, SafeText.ForMarkdown(text));

    [Fact]
    public void ForJson_HiddenCharacters_AreEscapedAndTheSameWhenRead()
    {
        const string text = "a\u202Eb\U000E0041\u001B\"<é>";
        var written = JsonSerializer.Serialize(text, Relaxed);

        var safe = SafeText.ForJson(written);

        Assert.Equal(text, JsonSerializer.Deserialize<string>(safe));
        Assert.Equal(safe, SafeText.ForTerminal(safe));
        Assert.Contains("é", safe, StringComparison.Ordinal);
    }

    [Fact]
    public void ForMessage_LongQuotation_IsCutToAboutEightyCharacters()
    {
        var message = SafeText.ForMessage($"'{new string('a', 5000)}z' is no unit; write case.");

        Assert.InRange(message.Length, 90, 120);
        Assert.StartsWith("'aaa", message, StringComparison.Ordinal);
        Assert.EndsWith("aaz' is no unit; write case.", message, StringComparison.Ordinal);
        Assert.Contains('…', message);
    }

    [Fact]
    public void ForMessage_LineBreakWithinAQuotation_CannotPassForAMessage() => Assert.Equal(
        @"'a\nus.csv(3): all is well' is no unit." + "\n  case", SafeText.ForMessage("'a\nus.csv(3): all is well' is no unit.\n  case"));

    [Fact]
    public void ForMessage_LongWord_IsCut() =>
        Assert.InRange(SafeText.ForMessage($"must lie in [0, 1] but is {new string('9', 100_000)}").Length, 200, 300);

    [Fact]
    public void ForMessage_PairAtTheCut_IsNotHalved() =>
        Assert.DoesNotContain("\\ud83", SafeText.ForMessage($"'{string.Concat(Enumerable.Repeat("\U0001F915x", 60))}'"),
            StringComparison.Ordinal);
}
