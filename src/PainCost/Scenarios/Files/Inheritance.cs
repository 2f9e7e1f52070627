using System.Text.Json;
using PainCost.Scenarios.Trees;
using PainCost.Texts.Names;

namespace PainCost.Scenarios.Files;

/// <summary>What each scenario of a file is with all that it takes over from others.</summary>
internal sealed class Inheritance(JsonNodeAt scenarios, JsonFaults faults)
{
    private const string From = "from";

    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonNodeAt?> whole = new(StringComparer.Ordinal);

    /// <summary>The scenario on top of those that it starts from; null where it cannot be told, which is a fault.</summary>
    public JsonNodeAt? Whole(string name)
    {
        if (!whole.TryGetValue(name, out var known))
        {
            whole[name] = known = Follow(name);
        }

        return known;
    }

    private JsonNodeAt? Follow(string name)
    {
        List<string> chain = [name];
        var result = scenarios[name]!;
        for (var node = result; node[From] is { Kind: JsonValueKind.String } from; node = scenarios[from.Text]!)
        {
            if (scenarios[from.Text] is null)
            {
                Tell(name, chain, from, $"there is no scenario '{from.Text}' in this file.{Nearest.Listed(from.Text, scenarios.Members.Select(m => m.Name))}");
                return null;
            }

            if (chain.Contains(from.Text))
            {
                Tell(name, chain, from, $"goes round in a circle: {string.Join(" from ", chain.Append(from.Text).Select(n => $"'{n}'"))}; let one of them start from none.");
                return null;
            }

            chain.Add(from.Text);
            result = result.Over(scenarios[from.Text]!);
        }

        return result;
    }

    /// <summary>A wrong name is told once, where it stands, and not by all that start from there.</summary>
    private void Tell(string name, List<string> chain, JsonNodeAt from, string message)
    {
        if (!chain.Any(told.Contains))
        {
            told.UnionWith(chain);
            faults.Add(from, message);
        }
    }
}
