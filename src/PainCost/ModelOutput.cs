namespace PainCost;

/// <summary>One named result of a model.</summary>
/// <param name="Name">Unique in the model.</param>
/// <param name="Quantity">The expression.</param>
public sealed record ModelOutput(string Name, Quantity Quantity)
{
    /// <summary>What the output is to the others; a result by itself unless the builder of the model knows better.</summary>
    public OutputRole Role { get; init; }

    /// <summary>The unit of the result.</summary>
    public Unit Unit => Quantity.Unit;
}
