using PainCost.Quantities;

namespace PainCost.Modelling.Compiled;

/// <summary>Chooses the instruction for an operation, by which of its operands are the same for all draws.</summary>
internal static class OpCodes
{
    public static OpCode For(Operation operation, bool scalarLeft, bool scalarRight) => operation switch
    {
        Operation.Add => scalarLeft || scalarRight ? OpCode.AddScalar : OpCode.Add,
        Operation.Multiply => scalarLeft || scalarRight ? OpCode.MultiplyScalar : OpCode.Multiply,
        Operation.Minimum => scalarLeft || scalarRight ? OpCode.MinimumScalar : OpCode.Minimum,
        Operation.Maximum => scalarLeft || scalarRight ? OpCode.MaximumScalar : OpCode.Maximum,
        Operation.Subtract => scalarLeft ? OpCode.ScalarSubtract : scalarRight ? OpCode.SubtractScalar : OpCode.Subtract,
        Operation.Divide => scalarLeft ? OpCode.ScalarDivide : scalarRight ? OpCode.DivideScalar : OpCode.Divide,
        Operation.Power => scalarLeft ? OpCode.ScalarPower : scalarRight ? OpCode.PowerScalar : OpCode.Power,
        Operation.Exponential => OpCode.Exponential,
        Operation.Logarithm => OpCode.Logarithm,
        _ => throw new ArgumentOutOfRangeException(null, "Leaves have no instruction of this kind."),
    };
}
