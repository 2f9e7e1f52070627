namespace PainCost.Quantities;

/// <summary>Arithmetic on other quantities.</summary>
internal sealed class Computed(Operation operation, Unit unit, IReadOnlyList<Quantity> operands, string? name = null)
    : Quantity(operation, unit, name, operands)
{
    internal override Quantity WithName(string name) => new Computed(Operation, Unit, Operands, name);
}
