namespace PainCost.Decisions.Regression;

/// <summary>A term of the regression: a product of up to three Hermite polynomials, each of one input.</summary>
/// <param name="Inputs">A bit for each input that the term uses; none for the constant.</param>
/// <param name="Factors">
/// The places of the terms of one input that are multiplied; none for the constant and for those terms themselves.
/// </param>
internal sealed record BasisTerm(long Inputs, int[] Factors)
{
    /// <summary>Whether the term uses none but these inputs.</summary>
    public bool IsWithin(long inputs) => (Inputs & ~inputs) == 0;
}
