namespace PainCost.Sensitivity;

/// <summary>Inputs that are moved together and get one share of the variance: alone, and with all they do among themselves.</summary>
/// <param name="Name">What the group is called in results.</param>
/// <param name="Inputs">The names of its inputs.</param>
public sealed record InputGroup(string Name, IReadOnlyList<string> Inputs);
