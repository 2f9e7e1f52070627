using System.Text.Json.Nodes;
using PainCost.Evidence;

namespace PainCost.Cli.Starting;

/// <summary>The scenario file of a folder to start from: the profile as it is, and one change to try.</summary>
internal static class StartScenario
{
    public static string Of(Profile profile, string file) => $$"""
        {
          "$schema": "scenario.schema.json",
          "scenarios": {
            // The profile as it is. What an option can say can be said here; an editor that knows the schema lists it.
            "base": { "profile": {{Text(file)}},{{Perspective(profile)}} "draws": 10000, "seed": 1 },

            // Another value, or "name*": 1.1 to multiply. Add as many scenarios as you like, each with a name of its own.
            "what if": { "from": "base", "overrides": { {{Text(Changed(profile) + "*")}}: 1.1 } },
          },
        }

        """.ReplaceLineEndings("\n");

    private static string Perspective(Profile profile) =>
        profile.Name == FirstFigures.Employer ? $" \"perspective\": {Text(FirstFigures.Employer)}," : "";

    /// <summary>The input that is changed: prevalence, or else the first.</summary>
    private static string Changed(Profile profile) =>
        profile.Rows.Select(row => row.Input).FirstOrDefault(input => input == "prevalence") ?? profile.Rows[0].Input;

    private static string Text(string text) => JsonValue.Create(text).ToJsonString();
}
