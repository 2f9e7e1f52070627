using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Tables;

/// <summary>From coordinates to values. Immutable: all threads share it.</summary>
internal interface IQuantiles
{
    /// <summary>Puts the value in the place of its coordinate.</summary>
    /// <param name="block">
    /// On entry each number's 64 bits are a draw's bits, as <see cref="UnitCube"/> reads them; on return, the draws.
    /// </param>
    void Apply(Span<double> block);

    /// <summary>The piece of the quantile function that a draw's bits fall on; a step is a piece that does not rise.</summary>
    Cubic PieceAt(ulong bits);
}
