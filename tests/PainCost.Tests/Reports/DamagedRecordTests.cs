using System.Text.Json.Nodes;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Reports;

namespace PainCost.Tests.Reports;

/// <summary>Results that were cut or edited. Oracle: the words, by hand; none of them is the runtime's.</summary>
public sealed class DamagedRecordTests
{
    private static readonly string Result = Report.Write(PainBurden.Model(Profile.BuiltIn("article")).Simulate(1000, 1), ReportFormat.Json);

    [Theory]
    [InlineData("draws", "\"many\"", "'draws' must be a whole number from 1 to 9223372036854775807 but is 'many'.")]
    [InlineData("draws", "1.5", "'draws' must be a whole number from 1 to 9223372036854775807 but is '1.5'.")]
    [InlineData("seed", "-1", "'seed' must be a whole number from 0 to 18446744073709551615 but is '-1'.")]
    [InlineData("seed", "18446744073709551616",
        "'seed' must be a whole number from 0 to 18446744073709551615 but is '18446744073709551616'.")]
    [InlineData("design", "\"dice\"", "'design': there is no design 'dice'.")]
    [InlineData("design", "3", "'design' must be a text but is '3'.")]
    [InlineData("inputs", "{}", "'inputs' must be a list but is an object.")]
    [InlineData("inputs", "[{}]", "'inputs[1].name' is missing.")]
    [InlineData("builtFrom", "null", "'builtFrom' must be an object but is null.")]
    [InlineData("builtFrom", "{\"profile\": \"nosuch\", \"set\": {}}", "There is no built-in profile 'nosuch'.")]
    [InlineData("builtFrom", "{\"profile\": \"article\", \"set\": {\"prevalence\": \"unifrom(low=0, high=1)\"}}",
        "'builtFrom.set.prevalence': ")]
    public void Parse_EditedField_IsNamedWithWhatItMustBe(string field, string json, string words)
    {
        var edited = JsonNode.Parse(Result)!;
        edited[field] = JsonNode.Parse(json);

        Assert.Contains($"but {words}", Refusal(edited.ToJsonString()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("perspective", "\"everybody\"",
        "'builtFrom.choices.perspective' must be one of Societal, HealthCarePayer, Employer, Patient, Government but is 'everybody'.")]
    [InlineData("includeIntangible", "\"no\"", "'builtFrom.choices.includeIntangible' must be true or false but is 'no'.")]
    [InlineData("priceBasis", "\"dollars\"", "'builtFrom.choices.priceBasis': 'dollars' is no price basis.")]
    public void Parse_EditedChoice_IsNamedWithWhatItMustBe(string choice, string json, string words)
    {
        var edited = JsonNode.Parse(Result)!;
        edited["builtFrom"]!["choices"]![choice] = JsonNode.Parse(json);

        Assert.Contains(words, Refusal(edited.ToJsonString()), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_EveryFieldTakenOut_IsNamedOrNotNeeded() =>
        Assert.All(JsonNode.Parse(Result)!.AsObject().Select(field => field.Key), field =>
    {
        var edited = JsonNode.Parse(Result)!.AsObject();
        edited.Remove(field);
        if (Record.Exception(() => RunRecord.Parse(edited.ToJsonString(), "result.json")) is { } refusal)
        {
            Assert.EndsWith($"but '{field}' is missing.", Assert.IsType<RerunException>(refusal).Message, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Parse_HalfACharacter_IsRefused() => Assert.Contains(
        @"'scenario' must be a text of whole characters but is '\ud800'.",
        Refusal(Result.Replace("\"scenario\": \"article\"", "\"scenario\": \"\\ud800\"", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void Parse_CutResult_NamesTheLine() => Assert.Equal(
        "result.json cannot be run again: it must be a result in JSON as this library writes it, but it is no JSON from line 4 on; was it "
            + "cut, or edited?",
        Refusal(string.Join('\n', Result.Split('\n').Take(3)) + "\n  oops"));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"draws\": 1, \"draws\": 2}")]
    [InlineData("\u001B[31m")]
    public void Parse_NoResult_IsRefusedInOurWords(string json)
    {
        var message = Refusal(json);

        Assert.DoesNotContain("System", message, StringComparison.Ordinal);
        Assert.DoesNotContain("JsonElement", message, StringComparison.Ordinal);
        Assert.DoesNotContain("BytePosition", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', message);
    }

    [Fact]
    public void Read_FileThatIsNone_SaysSo()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");

        Assert.Contains("there is no such file", Assert.Throws<RerunException>(() => RunRecord.Read(path)).Message,
            StringComparison.Ordinal);
    }

    private static string Refusal(string json) => Assert.Throws<RerunException>(() => RunRecord.Parse(json, "result.json")).Message;
}
