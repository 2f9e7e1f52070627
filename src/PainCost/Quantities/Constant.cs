namespace PainCost.Quantities;

/// <summary>A number that belongs to the equation, not to the evidence.</summary>
internal sealed class Constant : Quantity
{
    public Constant(double value, Unit unit, string? name = null)
        : base(Operation.Constant, unit, name, [])
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(null, "A constant of the equation must be a finite number.");
        }

        Value = value;
    }

    public double Value { get; }

    internal override Quantity WithName(string name) => new Constant(Value, Unit, name);
}
