using System.Globalization;
using PainCost.Burden;
using PainCost.Cli.Examples;
using PainCost.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>A burden with a component that the equation does not have. Oracle: the burden without it, and arithmetic by hand.</summary>
public sealed class OwnComponentTests
{
    private static readonly PainBurden Built = PainBurden.Of(Profile.BuiltIn("us-2023"));

    private static readonly Input AidsPerCase = Input.Fixed("aids per case", 120, $"{Built.Total!.Unit.PriceBasis}/case/year");

    private static readonly PainBurden WithAids = Built.With("home aids", Built.Cases! * AidsPerCase);

    [Fact]
    public void With_AComponent_IsInTheTotalTheCostPerCaseAndTheComponents()
    {
        var (before, after) = (Built.Model.Evaluate(), WithAids.Model.Evaluate());

        Assert.Equal(before["cases"] * 120, after["home aids"], 1e-12 * after["home aids"]);
        Assert.Equal(before["total"] + after["home aids"], after["total"], 1e-12 * after["total"]);
        Assert.Equal(before["cost per case"] + 120, after["cost per case"], 1e-9);
        Assert.Equal([.. Built.Components, "home aids"], WithAids.Components);
        Assert.Equal(after["total"], WithAids.Components.Sum(name => after[name]), 1e-12 * after["total"]);
    }

    [Fact]
    public void With_AComponent_LeavesTheOtherOutputsAndTheirDraws()
    {
        var (before, after) = (Built.Model.Simulate(1_000, seed: 7), WithAids.Model.Simulate(1_000, seed: 7));

        foreach (var name in Built.Model.Outputs.Select(o => o.Name).Except(["total", "cost per case"]))
        {
            Assert.Equal(before[name].Mean, after[name].Mean);
        }
    }

    [Fact]
    public void With_APublishedTotal_IsAddedToIt()
    {
        var article = PainBurden.Of(Profile.BuiltIn("article"));
        var aids = Input.Fixed("home aids in all", 1e9, article.Total!.Unit.ToString());

        Assert.Equal(article.Model.Evaluate()["total"] + 1e9, article.With("home aids", aids).Model.Evaluate()["total"], 1.0);
    }

    [Fact]
    public void With_TwoComponents_HasBoth() =>
        Assert.Equal(
            [.. Built.Components, "home aids", "travel"],
            WithAids.With("travel", Built.Cases! * Input.Fixed("travel per case", 5,
                $"{Built.Total!.Unit.PriceBasis}/case/year")).Components);

    [Fact]
    public void With_ANameThatIsThere_IsRefused() =>
        Assert.Contains("an output 'medication' already", Assert.Throws<ArgumentException>(() =>
            Built.With("medication", Built.Total!)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_AnotherUnit_IsRefusedWithBoth()
    {
        var refusal = Assert.Throws<UnitMismatchException>(() => Built.With("home aids", AidsPerCase)).Message;

        Assert.Contains($"'home aids' is in {AidsPerCase.Unit}, but the total is in {Built.Total!.Unit}", refusal,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_OfEveryBuiltInProfile_KnowWhatTheyAre()
    {
        foreach (var profile in Profile.BuiltInNames.Select(Profile.BuiltIn))
        {
            var burden = PainBurden.Of(profile);

            Assert.DoesNotContain(burden.Model.Outputs, o => o.Role == OutputRole.Result);
            Assert.Equal(burden.Components.Count > 0, burden.Total is not null);
            Assert.True(burden.Total is not null || burden.Cases is not null);
        }
    }

    [Fact]
    public void Example_OfThePage_AddsTheAidsOfEveryCase()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        OwnComponentExample.Run(output);

        var lines = output.ToString().Split(Environment.NewLine);
        Assert.EndsWith("home aids", lines[0], StringComparison.Ordinal);
        Assert.Equal($"{Built.Model.Evaluate()["cases"] * 120:N0} USD2023/year", lines[1]);
    }
}
