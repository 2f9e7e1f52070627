using PainCost.Modelling.Compiled;

namespace PainCost.Modelling.Blocks;

/// <summary>One operation on whole blocks.</summary>
/// <param name="Code">The operation.</param>
/// <param name="Target">The register that receives the result.</param>
/// <param name="Left">The register of the first operand, or for a draw the index of the input.</param>
/// <param name="Right">The register of the second operand.</param>
/// <param name="Scalar">The operand that is the same for all draws.</param>
internal readonly record struct Instruction(OpCode Code, int Target, int Left, int Right, double Scalar);
