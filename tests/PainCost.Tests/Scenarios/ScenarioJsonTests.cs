using System.Text.Json;
using Json.Schema;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Scenarios;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Scenarios;

/// <summary>Scenario files in JSON, and their schema. Oracle: the same scenario built in code; a validator of JSON Schema by
/// others.</summary>
public sealed class ScenarioJsonTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(ScenarioFile.Schema);

    /// <summary>A scenario's members, where the fault stands, and words of its message.</summary>
    public static TheoryData<string, string, string> Faulty => new()
    {
        { "\"profile\": 3", "(1,25), scenarios.a.profile", "must be a text in quotation marks, but is 3" },
        { "\"profil\": \"article\"", "scenarios.a.profil:", "Did you mean 'profile'?" },
        { "\"draws\": 1", "scenarios.a.draws:", "a whole number from 2 to 10000000000, but is 1." },
        { "\"draws\": 2.5", "scenarios.a.draws:", "a whole number" },
        { "\"draws\": \"1000\"", "scenarios.a.draws:", "a number, without quotation marks" },
        { "\"seed\": 18446744073709551616", "scenarios.a.seed:", "from 0 to 18446744073709551615" },
        { "\"threads\": 1025", "scenarios.a.threads:", "from 0 to 1024" },
        { "\"weight\": 1.5", "scenarios.a.weight:", "a number from 0 to 1" },
        { "\"hold\": \"totl\"", "scenarios.a.hold:", "total, cost-per-case, but is 'totl'. Did you mean 'total'?" },
        { "\"byStratum\": \"yes\"", "scenarios.a.byStratum:", "true or false, without quotation marks" },
        { "\"overrides\": [\"prevalence=0.2\"]", "scenarios.a.overrides:", "{ } with a value for each name, but is a list" },
        { "\"overrides\": { \"prevalence\": true }", "scenarios.a.overrides.prevalence:",
            "a number, or a distribution in quotation marks" },
        { "\"correlations\": \"a ~ b = 0.4\"", "scenarios.a.correlations:", "a list in [ ]" },
        { "\"correlations\": [null]", "scenarios.a.correlations[0]:", "leave it out" },
        { "\"impact\": { \"years\": 51 }", "scenarios.a.impact.years:", "from 1 to 50" },
        { "\"project\": { \"from\": 1800 }", "scenarios.a.project.from:", "from 1900 to 2200" },
        { "\"sensitivity\": { \"method\": \"sobl\" }", "scenarios.a.sensitivity.method:", "Did you mean 'sobol'?" },
        { "\"sensitivity\": { \"values\": { \"prevalence\": [\"0.2\"] } }", "sensitivity.values.prevalence[0]:", "a number" },
        { "\"threshold\": { \"target\": \"500e9\" }", "scenarios.a.threshold.target:", "a number, without quotation marks" },
        { "\"voi\": { \"discount\": 3 }", "scenarios.a.voi.discount:", "from 0 to 1" },
        { "\"voi\": { \"people\": -1 }", "scenarios.a.voi.people:", "at least 0" },
    };

    /// <summary>What a schema cannot say, since it is of texts or of several members together.</summary>
    public static TheoryData<string, string, string> FaultyInWords => new()
    {
        { "\"overrides\": { \"prevalence\": \"beta(1\" }", "scenarios.a.overrides.prevalence:", "beta(1" },
        { "\"correlations\": [\"a and b\"]", "scenarios.a.correlations[0]:", "a and b" },
        { "\"copula\": \"clayton\"", "scenarios.a.copula:", "write gaussian" },
        { "\"prices\": \"dollars\"", "scenarios.a.prices:", "such as USD2024" },
        { "\"perspective\": \"societl\"", "scenarios.a.perspective:", "Did you mean 'societal'?" },
        { "\"until\": \"0.1\"", "scenarios.a.until:", "such as \"0.1%\"" },
        { "\"draws\": 100, \"until\": \"1%\"", "scenarios.a.until:", "exclude each other" },
        { "\"maxDraws\": 100", "scenarios.a.maxDraws:", "add until" },
        { "\"keep\": [\"total\"]", "scenarios.a.keep:", "add drawsOut" },
        { "\"threshold\": { \"low\": 1 }", "scenarios.a.threshold:", "belong together" },
        { "\"sensitivity\": { \"values\": { \"prevalence\": [0.2] } }", "sensitivity.values.prevalence:", "fewer than two" },
        { "\"from\": \"b\"", "scenarios.a.from:", "no scenario 'b'" },
        { "\"from\": \"a\"", "scenarios.a.from:", "a circle: 'a' from 'a'" },
        { "\"draws\": 10, \"draws\": 20", "scenarios.a.draws:", "stands twice" },
        { "\"description\": \"a\\u202eb\"", "scenarios.a.description:", "not seen" },
    };

    public static TheoryData<string, string> NoJson => new()
    {
        { "", "is empty" },
        { "{ \"scenarios\": { \"a\": { \"profile\": \"article\" \"draws\": 3 } } }", "a comma, a colon" },
        { "{ 'scenarios': {} }", "write \" in place of '" },
        { "{ \"scenarios\": { \"a\": {", "ends before all that was opened is closed" },
        { "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", "nested more than 8 deep" },
        { "{ \"scenarios\": { \"a\": { \"profile\": \"\\ud800\" } } }", "half of a character" },
        { "{ \"scenarios\": { \"a\": { \"profile\": \"article\" } } } x", "is no JSON at 'x'" },
        { "{ \"scenarios\": {} }", "holds no scenario" },
        { "{ }", "has no 'scenarios'" },
        { "{ \"scenarios\": { \"a\": { } } }", "'a' has no profile" },
        { "3", "must be { }" },
        { "null", "must be { }" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Parse_WrongShape_IsToldWhereItStandsAndRefusedByTheSchema(string member, string place, string words)
    {
        var json = File(Whole(member));

        Assert.Contains(place, Message(json), StringComparison.Ordinal);
        Assert.Contains(words, Message(json), StringComparison.Ordinal);
        Assert.False(IsBySchema(json));
    }

    [Theory]
    [MemberData(nameof(FaultyInWords))]
    public void Parse_WrongText_IsToldWhereItStands(string member, string place, string words)
    {
        var message = Message(File(Whole(member)));

        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.Contains(words, message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NoJson))]
    public void Parse_NoScenarioFile_SaysWhatIsMissing(string json, string words)
    {
        var message = Message(json);

        Assert.Contains(words, message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ManyFaults_AreAllToldWithTheirLines()
    {
        var fault = Assert.Throws<EvidenceException>(() => ScenarioFile.Parse("""
            {
              "scenarios": {
                "a": { "profile": "article", "draws": 1 },
                "b": { "profile": "article", "prices": "x",
                       "nothing": 1 },
              },
            }
            """, "mine.json"));

        Assert.Equal([(3, 34), (4, 34), (5, 12)], fault.Faults.Select(f => (f.Line, f.Position)));
    }

    [Fact]
    public void Open_CommentsAndInheritance_IsTheScenarioBuiltInCode()
    {
        var file = ScenarioFile.Parse("""
            {
              // A survey, then two ways to read it.
              "scenarios": {
                "survey": { "profile": "article", "overrides": { "prevalence": "beta(mean=0.243, se=0.003)" }, "draws": 1e3, "seed": 5 },
                "held": { "from": "survey", "hold": "cost-per-case", },
                "plain": { "from": "held", "overrides": { "prevalence": null }, "draws": null },
              },
            }
            """, "mine.json");

        var (held, plain) = (file.Open("held"), file.Open("plain"));

        Assert.Equal(["survey", "held", "plain"], file.Names);
        Assert.Equal((1000L, 5UL), (file["held"].Draws, file["held"].Seed));
        Assert.Null(file["plain"].Draws);
        var expected = Scenario.Of("held", Profile.BuiltIn("article"), new BurdenChoices { HeldFixed = HeldFixed.CostPerCase });
        Assert.Equal(expected.Model().InputsHash(), plain.Model().InputsHash());
        Assert.Equal(expected.With("prevalence", Distribution.Parse("beta(mean=0.243, se=0.003)")).Model().InputsHash(),
            held.Model().InputsHash());
        Assert.Equal(HeldFixed.CostPerCase, plain.Choices.HeldFixed);
    }

    [Theory]
    [InlineData("\"profile\": \"us-2032\"", "us-2032")]
    [InlineData("\"overrides\": { \"prevalense\": 0.2 }", "Did you mean 'prevalence'?")]
    [InlineData("\"overrides\": { \"prevalence\": 20 }", "prevalence")]
    public void Open_WhatTheProfileLacks_IsToldAtItsPlaceInTheFile(string member, string words)
    {
        var json = File(Whole(member));

        var fault = Assert.Throws<EvidenceException>(() => ScenarioFile.Parse(json, "mine.json").Open("a"));

        Assert.StartsWith("mine.json(1,", fault.Message, StringComparison.Ordinal);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"overrides\": { \"prevalence\": 0.2, \"x\": \"normal(mean=1, se=2)\" }, \"hold\": \"total\", \"seed\": "
        + "18446744073709551615")]
    [InlineData("\"draws\": 1e5, \"design\": \"sobol\", \"replicates\": 8, \"outputs\": [\"total\"], \"format\": \"json\", \"out\": "
        + "\"x.json\"")]
    [InlineData("\"impact\": { \"plan\": \"p.csv\", \"years\": 3 }, \"voi\": { \"week\": 100, \"people\": 1e6 }, \"description\": null, "
        + "\"overrides\": null, \"keep\": null")]
    [InlineData("\"sensitivity\": { \"method\": \"spider\", \"values\": { \"prevalence\": [0.2, 0.3] } }, \"threshold\": { \"target\": "
        + "5e11 }")]
    public void Parse_AllThatIsAllowed_IsAllowedByTheSchema(string members)
    {
        var json = File(Whole(members));

        Assert.Equal(["a"], ScenarioFile.Parse(json, "mine.json").Names);
        Assert.True(IsBySchema(json));
    }

    [Fact]
    public void Schema_OfTheTypes_IsTheCheckedInFile() => Snapshot.Matches(ScenarioFile.Schema, "docs/scenario.schema.json");

    [Fact]
    public void Parse_CutAnywhere_IsRefusedInOurWords()
    {
        var json = File("\"profile\": \"article\", \"overrides\": { \"prevalence\": \"beta(mean=0.2, se=0.01)\" }");

        for (var length = 0; length < json.Length; length++)
        {
            Assert.StartsWith("mine.json(1", Message(json[..length]), StringComparison.Ordinal);
        }
    }

    private static string File(string members) => $"{{ \"scenarios\": {{ \"a\": {{ {members} }} }} }}";

    private static string Whole(string members) =>
        members.Contains("\"profile\"", StringComparison.Ordinal) ? members : $"{members}, \"profile\": \"article\"";

    private static string Message(string json) => Assert.Throws<EvidenceException>(() => ScenarioFile.Parse(json, "mine.json")).Message;

    private static bool IsBySchema(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
