using PainCost.Cli.CommandLine;
using PainCost.Cli.Projecting;
using PainCost.Cli.Treating;
using PainCost.Evidence;
using PainCost.Scenarios;
using PainCost.Treatments;

namespace PainCost.Cli.Recipes;

/// <summary>The inputs that a scenario's treatments, plan and trends have beside its profile; read when they are first asked for.</summary>
internal sealed class RecipeInputs
{
    private readonly Lazy<IReadOnlyList<Intervention>> treatments;
    private readonly Lazy<Profile> plan;
    private readonly Lazy<Profile> trends;

    private RecipeInputs(ScenarioSettings settings)
    {
        treatments = new(() => [.. (settings.Treatments.Count > 0 ? settings.Treatments : TreatmentRequest.Usual)
            .Select(TreatmentRequest.Load)]);
        plan = new(() => TwoFiles.Load(settings.Impact?.Plan, ImpactCommand.Example, TwoFiles.PlanSheet));
        trends = new(() => TwoFiles.Load(settings.Project?.Trends, ProjectOptions.UsualTrends, TwoFiles.TrendsSheet));
    }

    public static RecipeInputs Of(ScenarioSettings settings) => new(settings);

    public bool IsOne(string name) => IsOfTreatment(name) || IsOfPlan(name) || IsOfTrends(name);

    /// <summary>Whether a treatment has the input, or may be given it.</summary>
    public bool IsOfTreatment(string name) => treatments.Value.Any(t =>
        name.Split(" [")[0].EndsWith($": {t.Name}", StringComparison.Ordinal)
        || t.Inputs.Any(input => input.Name.StartsWith($"{name}: ", StringComparison.Ordinal)));

    public bool IsOfPlan(string name) => plan.Value.TryGetInput(name, out _);

    public bool IsOfTrends(string name) => trends.Value.TryGetInput(name, out _);
}
