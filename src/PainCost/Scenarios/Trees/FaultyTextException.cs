namespace PainCost.Scenarios.Trees;

/// <summary>Something of a JSON file after which nothing more can be read.</summary>
/// <param name="node">Where it stands.</param>
/// <param name="message">What is wrong, and how to mend it.</param>
internal sealed class FaultyTextException(JsonNodeAt node, string message) : Exception(message)
{
    public JsonNodeAt Node => node;
}
