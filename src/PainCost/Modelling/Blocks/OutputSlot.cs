namespace PainCost.Modelling.Blocks;

/// <summary>Where an output is after a run: in a register, or, when no draw changes it, a single number.</summary>
/// <param name="Register">The register; -1 when the output is the same for all draws.</param>
/// <param name="Scalar">The value when it is the same for all draws.</param>
internal readonly record struct OutputSlot(int Register, double Scalar)
{
    public bool IsScalar => Register < 0;
}
