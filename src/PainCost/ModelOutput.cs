namespace PainCost;

/// <summary>One named result of a model.</summary>
/// <param name="Name">Unique in the model.</param>
/// <param name="Quantity">The expression.</param>
public sealed record ModelOutput(string Name, Quantity Quantity)
{
    /// <summary>The unit of the result.</summary>
    public Unit Unit => Quantity.Unit;
}
