namespace PainCost.Sensitivity;

/// <summary>Inputs that are moved together and get one share of the variance: alone, and with all they do among themselves.</summary>
public sealed record InputGroup
{
    /// <summary>Creates a group.</summary>
    /// <param name="name"><see cref="Name"/>.</param>
    /// <param name="inputs"><see cref="Inputs"/>.</param>
    public InputGroup(string name, IReadOnlyList<string> inputs) =>
        (Name, Inputs) = (name, inputs);

    /// <summary>What the group is called in results.</summary>
    public string Name { get; init; }

    /// <summary>The names of its inputs.</summary>
    public IReadOnlyList<string> Inputs { get; init; }
}
