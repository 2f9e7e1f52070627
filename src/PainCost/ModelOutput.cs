namespace PainCost;

/// <summary>One named result of a model.</summary>
public sealed record ModelOutput
{
    internal ModelOutput(string name, Quantity quantity) =>
        (Name, Quantity) = (name, quantity);

    /// <summary>Unique in the model.</summary>
    public string Name { get; }

    /// <summary>The expression.</summary>
    public Quantity Quantity { get; }

    /// <summary>What the output is to the others; a result by itself unless the builder of the model knows better.</summary>
    public OutputRole Role { get; internal init; }

    /// <summary>The unit of the result.</summary>
    public Unit Unit => Quantity.Unit;
}
