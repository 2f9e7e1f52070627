using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Jint;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Pages;
using PainCost.Pages.Parts;
using PainCost.Tests.Samples;

namespace PainCost.Tests.Pages;

/// <summary>The page as a file. Oracles: the policy that browsers enforce, the library's own figures, and laws of escaping.</summary>
public sealed partial class LivingReportTests
{
    private const int MostBytes = 1_500_000;

    private static readonly string Page = Of(PainBurden.Of(Profile.BuiltIn("us-2023")).Model);

    [Fact]
    public void Page_Policy_HoldsTheHashesOfItsOnlyScriptAndStyle()
    {
        var policy = Policy().Match(Page).Groups[1].Value;

        Assert.Equal($"'{Hash(Script().Matches(Page).Single().Groups[1].Value)}'", Directive(policy, "script-src"));
        Assert.Equal($"'{Hash(Style().Matches(Page).Single().Groups[1].Value)}'", Directive(policy, "style-src"));
        Assert.Equal("'none'", Directive(policy, "default-src"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Script_IsLegalJavaScript() =>
        Assert.True(Engine.PrepareScript(Script().Match(Page).Groups[1].Value, strict: true).IsValid);

    [Fact]
    public void Page_OfAProfile_FetchesNothingAndIsSmall()
    {
        var markup = Script().Replace(Page, "");

        Assert.DoesNotMatch(Fetching(), markup);
        Assert.DoesNotContain("eval(", Page, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(Page), 1, MostBytes);
    }

    [Fact]
    public void Page_EveryInput_HasASliderThatBeginsWithinItsRange()
    {
        var model = PainBurden.Of(Profile.BuiltIn("us-2023")).Model;

        Assert.Equal(model.Inputs.Count, Slider().Count(Page));
        Assert.All(model.Inputs, input => Assert.InRange(input.CentralValue, InputRange.Of(input).Low, InputRange.Of(input).High));
    }

    [Fact]
    public void ToHtml_SameSimulation_IsTheSamePageInEveryForm()
    {
        using var stream = new MemoryStream();

        // <report>
        var simulation = PainBurden.Of(Profile.BuiltIn("us-2023")).Model.Simulate(1_000, seed: 7);
        LivingReport.Write(simulation, stream);
        // </report>

        Assert.Equal(Page, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void ToHtml_HostileTexts_AreTextOnThePage()
    {
        const string Hostile =
            "</script><script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover='alert(3)' \u202E\u001B[31m &amp;";
        var source = new Source("id\"><b>", Hostile) { Address = "javascript:alert(4)" };
        var provenance = new Provenance(source, Knowledge.Background) { Note = Hostile + new string('x', 10_000), Population = Hostile };
        var input = Input.Of("<i>\"name'</script>", Distribution.Parse("gamma(mean=3, se=1)"), Unit.One, provenance);
        var page = Of(Model.Of(("</title><script>alert(5)</script>", (Quantity)2 * input)).Describe(Hostile), Hostile);

        Assert.Single(Script().Matches(page));
        Assert.Equal(1, page.Split("<script", StringSplitOptions.None).Length - 1);
        Assert.DoesNotMatch(HostileMarkup(), Script().Replace(page, ""));
        Assert.DoesNotContain('\u202E', page);
        Assert.DoesNotContain('\u001B', page);
    }

    [Fact]
    public void ToHtml_CorrelatedInputs_AreNotDrawnOnThePageWhichSaysSo()
    {
        var model = Model.Of(("sum", Input.Uncertain("a", Distribution.Parse("gamma(mean=3, se=1)"), "1")
            + Input.Uncertain("b", Distribution.Parse("gamma(mean=3, se=1)"), "1")));

        Assert.Contains("correlated", Of(model.Correlate(Correlations.Of(Correlation.Spearman("a", "b", 0.5)))), StringComparison.Ordinal);
        Assert.Contains("nothing to draw", Of(Model.Of(("sum", (Quantity)2 * Input.Fixed("c", 3, "1")))), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_Cancelled_EndsBeforeAnythingIsWritten()
    {
        using var stream = new MemoryStream();
        var simulation = Simulated(PainBurden.Of(Profile.BuiltIn("article")).Model);

        Assert.ThrowsAny<OperationCanceledException>(() => LivingReport.Write(simulation, stream, "",
            new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Report_OnTheConsole_IsTheLibrarysPage()
    {
        var run = AppRun.Of("report", "us-2023", "--draws", "1000", "--seed", "7");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("paincost report us-2023 --draws 1000 --seed 7", run.Output, StringComparison.Ordinal);
        Assert.Equal(Page, run.Output.Replace("<pre><code>paincost report us-2023 --draws 1000 --seed 7</code></pre>\n", "",
            StringComparison.Ordinal));
    }

    private static string Of(Model model, string command = "") => LivingReport.ToHtml(Simulated(model), command);

    private static Simulation Simulated(Model model) => model.Simulate(1_000, seed: 7);

    private static string Directive(string policy, string name) =>
        policy.Split(';', StringSplitOptions.TrimEntries).Single(d => d.StartsWith(name, StringComparison.Ordinal))[(name.Length + 1)..];

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("""\s(?:src|href|style|on\w+)\s*=|url\(|@import|<(?:link|iframe|object|img)""")]
    private static partial Regex Fetching();

    [GeneratedRegex("""<(?:img|b|i)[\s>]|<[^>]*\son\w+=""")]
    private static partial Regex HostileMarkup();

    [GeneratedRegex("data-slider=\"")]
    private static partial Regex Slider();
}
