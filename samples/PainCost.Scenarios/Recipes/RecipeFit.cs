using PainCost.Evidence;
using PainCost.Scenarios;

namespace PainCost.Cli.Recipes;

/// <summary>Which changes and correlations of a scenario a command has a use for: those of its profile, and of what else it
/// reads.</summary>
internal sealed class RecipeFit(Profile profile, ScenarioSettings settings, string command)
{
    private readonly RecipeInputs inputs = RecipeInputs.Of(settings);

    /// <summary>Whether a command can do something with a word; what nobody knows is left to it, to be refused.</summary>
    public bool Takes(string option, string? value) => option switch
    {
        "--set" => InputChange.Parse(value!) is var change && (change.InputsOf(profile).Count > 0 || TakesInput(change.Input)),
        "--correlate" => Correlation.Parse(value!) is var pair && TakesInput(pair.First) && TakesInput(pair.Second),
        _ => true,
    };

    private bool TakesInput(string name) => profile.TryGetInput(name, out _) || !inputs.IsOne(name) || command switch
    {
        "treat" or "voi" => inputs.IsOfTreatment(name),
        "impact" => inputs.IsOfPlan(name) || (settings.Treatments.Count > 0 && inputs.IsOfTreatment(name)),
        "project" => inputs.IsOfTrends(name),
        _ => false,
    };
}
