namespace PainCost.Modelling.Compiled;

/// <summary>What one instruction does to a block of draws. A name with Scalar has a number, the same for all draws, on that side.</summary>
internal enum OpCode
{
    Draw,
    Add,
    AddScalar,
    Subtract,
    SubtractScalar,
    ScalarSubtract,
    Multiply,
    MultiplyScalar,
    Divide,
    DivideScalar,
    ScalarDivide,
    Minimum,
    MinimumScalar,
    Maximum,
    MaximumScalar,
    Exponential,
    Logarithm,
    Power,
    PowerScalar,
    ScalarPower,
}
