namespace PainCost.Scenarios.Trees;

/// <summary>A member of an object of a JSON file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, which stands where the name begins.</param>
internal sealed record JsonMemberAt(string Name, JsonNodeAt Value);
