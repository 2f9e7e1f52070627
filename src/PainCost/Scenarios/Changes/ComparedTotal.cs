using PainCost.Evidence;

namespace PainCost.Scenarios.Changes;

/// <summary>A total by its components, with the profile that it comes from.</summary>
/// <param name="Components">What adds up to it.</param>
/// <param name="Profile">The figures, those that the total has no use for among them.</param>
internal sealed record ComparedTotal(IReadOnlyList<(string Name, Quantity Cost)> Components, Profile Profile)
{
    /// <summary>The inputs that the total is made of, by name; each once.</summary>
    public IReadOnlyDictionary<string, Input> Inputs { get; } = Model.Joint(Components.Select(c => (c.Name, c.Cost))).Inputs
        .GroupBy(input => input.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>An input of the total, or else the profile's of that name; null where it has none.</summary>
    public Input? Find(string name) => Inputs.GetValueOrDefault(name) ?? (Profile.TryGetInput(name, out var found) ? found : null);

    public Quantity? CostOf(string component) => Components.FirstOrDefault(c => c.Name == component).Cost;
}
