namespace PainCost;

/// <summary>A choice of method that changes the numbers, recorded with every result.</summary>
public sealed record Choice
{
    /// <summary>Creates a choice.</summary>
    /// <param name="name"><see cref="Name"/>.</param>
    /// <param name="value"><see cref="Value"/>.</param>
    public Choice(string name, string value) =>
        (Name, Value) = (name, value);

    /// <summary>What was chosen about, such as <c>held fixed</c>.</summary>
    public string Name { get; init; }

    /// <summary>What was chosen, such as <c>total</c>.</summary>
    public string Value { get; init; }
}
