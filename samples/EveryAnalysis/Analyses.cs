using PainCost;
using PainCost.Burden;
using PainCost.Decisions;
using PainCost.Evidence;
using PainCost.Scenarios;
using PainCost.Sensitivity;

namespace EveryAnalysis;

/// <summary>Every analysis of a burden in one program, with six namespaces of the library; compiled and run by the tests.</summary>
internal static class Analyses
{
    private const string Output = "total";

    public static void Run(TextWriter output)
    {
        var profile = Profile.BuiltIn("us-2023");
        var burden = PainBurden.Of(profile);
        var model = burden.Model;
        output.WriteLine($"base case {model.Evaluate()[Output]:E3} {burden.Total!.Unit}, {burden.UnverifiedShare:P0} of it on figures "
            + $"nobody verified");
        output.WriteLine(model.Explain("medication").ToString().Split('\n')[0]);

        var simulation = model.Simulate(draws: 2_048, seed: 1, new SimulationOptions { Design = Design.Sobol, Replicates = 4 });
        output.WriteLine(simulation[Output]);
        output.WriteLine($"stopped after {model.SimulateUntil(new StoppingRule(relativeError: 0.05), seed: 1).Simulation.Draws} draws");
        OneAtATime(output, model);
        AllAtOnce(output, model, simulation);
        Compared(output, profile);
        Decided(output);
    }

    private static void OneAtATime(TextWriter output, Model model)
    {
        var first = Tornado.Of(model, Output).Rows[0];
        output.WriteLine($"moves it most: {first.Input.Name}");
        output.WriteLine($"spider: {Spider.Of(model, Output, steps: 5).Lines.Count} lines");
        output.WriteLine($"threshold: {Threshold.Find(model, Output, model.Evaluate()[Output] * 1.1, first.Input.Name)}");
    }

    private static void AllAtOnce(TextWriter output, Model model, Simulation simulation)
    {
        output.WriteLine($"first-order shares: "
            + $"{Sobol.Of(model, draws: 64, seed: 1, new SobolOptions { Outputs = [Output] })[Output].Indices.Count}");
        output.WriteLine($"elementary effects: "
            + $"{Morris.Of(model, trajectories: 4, seed: 1, new MorrisOptions { Outputs = [Output] })[Output].Effects.Count}");
        output.WriteLine($"Shapley effects: {Shapley.Of(model, draws: 64, seed: 1, new ShapleyOptions { Outputs = [Output] })[Output].Effects.Count}");
        output.WriteLine($"associations: {DrawAssociation.Of(simulation, Output).Rows.Count}");
    }

    private static void Compared(TextWriter output, Profile profile)
    {
        var usual = Scenario.Of("usual", profile);
        var fewer = usual.Named("fewer").With("prevalence [women / 18-29]", Distribution.Fixed(0.1));
        output.WriteLine(ScenarioComparison.Of([usual, fewer], draws: 256, seed: 1).ToString());
    }

    private static void Decided(TextWriter output)
    {
        var response = Input.Uncertain("response", Distribution.Beta(mean: 0.4, standardError: 0.1), "1");
        var gain = Input.Uncertain("gain", Distribution.Gamma(mean: 3000, standardError: 900), "USD2023/case");
        var draws = Model.Of(("treat", (response * gain) - Input.Fixed("cost", 1100, "USD2023/case")), ("do not", 0 * gain))
            .Simulate(1_000, seed: 1).Keep();
        var decision = Decision.Between(draws, ["do not", "treat"]);
        output.WriteLine($"best: {decision.Best.Name}; {decision.Evpi}; {decision.Evppi("response")}");
    }
}
