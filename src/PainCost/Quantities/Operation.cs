namespace PainCost.Quantities;

/// <summary>How a quantity comes from its operands.</summary>
internal enum Operation
{
    Constant,
    Input,
    /// <summary>The operand itself, under another name.</summary>
    Alias,
    Add,
    Subtract,
    Multiply,
    Divide,
    Minimum,
    Maximum,
    Exponential,
    Logarithm,
    Power,
}
