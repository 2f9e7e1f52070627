using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Pages;

/// <summary>A model as JavaScript. Oracle: the library at the same inputs and draws; the script runs in an interpreter of its
/// own.</summary>
public sealed class ModelScriptTests
{
    private const ulong Seed = 2026;
    private const double OfArithmetic = 1e-12;
    private const double OfDraws = 1e-9;
    private static readonly double[] Shares = [0.025, 0.5, 0.975];

    public static TheoryData<string> Profiles => [.. Profile.BuiltInNames];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Evaluate_BuiltInProfile_IsTheBaseCase(string profile)
    {
        var model = PainBurden.Of(Profile.BuiltIn(profile)).Model;

        using var script = new ScriptedModel(model, Seed, 0);
        Same(model, Base(model, model.Evaluate()), script.Evaluate(), OfArithmetic);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Evaluate_InputsMoved_FollowsTheLibrary(string profile)
    {
        var model = PainBurden.Of(Profile.BuiltIn(profile)).Model;
        var moved = model.Inputs.Index().Where(i => !i.Item.Distribution.IsFixed).Take(5)
            .Select(i => (i.Index, i.Item.Name, Value: i.Item.Distribution.Quantile(0.3))).ToList();

        using var script = new ScriptedModel(model, Seed, 0);
        Same(
            model,
            Base(model, model.Evaluate(moved.Select(m => (m.Name, m.Value)))),
            script.Evaluate(moved.Select(m => (m.Index, m.Value))),
            OfArithmetic);
    }

    [Theory]
    [InlineData("article", 1_000)]
    [InlineData("us-2023", 200)]
    public void Simulate_SameSeed_MakesTheLibrarysDraws(string profile, int draws)
    {
        var model = PainBurden.Of(Profile.BuiltIn(profile)).Model;

        using var script = new ScriptedModel(model, Seed, draws);
        Same(model, Summary(model.Simulate(draws, Seed)), script.Simulate(Shares), OfDraws);
    }

    [Fact]
    public void Simulate_EveryKindOfQuantile_MakesTheLibrarysDraws()
    {
        var model = EveryKind();

        using var script = new ScriptedModel(model, ulong.MaxValue, 1_003);
        Same(model, Summary(model.Simulate(1_003, ulong.MaxValue)), script.Simulate(Shares), OfDraws);
    }

    [Fact]
    public void Simulate_InputHeld_IsTheModelWithTheInputFixed()
    {
        var profile = Profile.BuiltIn("article");
        var model = PainBurden.Of(profile).Model;
        var (index, input) = model.Inputs.Index().First(i => i.Item.Name == "prevalence");
        var value = input.Distribution.Quantile(0.9);
        var held = PainBurden.Of(profile.With(input.Name, Distribution.Fixed(value))).Model;

        using var script = new ScriptedModel(model, Seed, 1_000);
        Same(model, Summary(held.Simulate(1_000, Seed)), script.Simulate(Shares, (index, value)), OfDraws);
    }

    /// <summary>Smooth, kinked and stepped inputs, and every operation.</summary>
    private static Model EveryKind()
    {
        Quantity smooth = Input.Uncertain("smooth", Distribution.Parse("gamma(mean=3, se=1)"), "1");
        Quantity kinked = Input.Uncertain("kinked", Distribution.Parse("triangular(low=1, mode=2, high=5)"), "1");
        Quantity stepped = Input.Uncertain("stepped", Distribution.Parse("poisson(mean=4)"), "1");
        return Model.Of(
            ("sum", smooth + kinked - (stepped / 7)),
            ("bounds", Quantity.Min(smooth, kinked) * Quantity.Max(stepped, 2.5)),
            ("powers", Quantity.Exp(Quantity.Log(smooth) / 3) + Quantity.Power(kinked, smooth / 10) + Quantity.Power(stepped, 2)));
    }

    private static double[] Base(Model model, BaseCase outputs) => [.. model.Outputs.Select(o => outputs[o.Name])];

    private static double[] Summary(Simulation simulation) =>
        [.. simulation.Estimates.SelectMany(e => Shares.Select(e.Percentile).Prepend(e.Mean))];

    private static void Same(Model model, double[] expected, double[] actual, double relative)
    {
        Assert.Equal(expected.Length, actual.Length);
        var each = expected.Length / model.Outputs.Count;
        Violations(expected, actual, relative).ForEach(i => Assert.Fail(
            $"{model.Outputs[i / each].Name}: {expected[i]:R} in the library, {actual[i]:R} in the script"));
    }

    private static List<int> Violations(double[] expected, double[] actual, double relative) =>
        [.. Enumerable.Range(0, expected.Length).Where(i => !(Math.Abs(actual[i] - expected[i]) <= relative * Math.Abs(expected[i])))];
}
