using PainCost.Scenarios;

namespace PainCost.Cli.Recipes;

/// <summary>The scenario of a file that an answer comes from, and what was said beside it.</summary>
/// <param name="Place">File and scenario.</param>
/// <param name="Beside">The options of the command line; empty for none.</param>
internal sealed record RecipeOrigin(string Place, string Beside)
{
    /// <summary>What a result records.</summary>
    public IReadOnlyList<Choice> Choices => ScenarioFile.Record(Place, Beside);

    /// <summary>The same in words.</summary>
    public override string ToString() => $"Scenario {Place}{(Beside.Length > 0 ? $", with {Beside}" : "")}";
}
