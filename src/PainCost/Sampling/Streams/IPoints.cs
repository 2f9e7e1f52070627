namespace PainCost.Sampling.Streams;

/// <summary>
/// One coordinate of a design's points: draw i is a function of i alone, as the 64 bits that <see cref="UnitCube"/> reads.
/// Immutable: all threads share it.
/// </summary>
internal interface IPoints
{
    /// <summary>Writes the bits of consecutive draws.</summary>
    /// <param name="firstDraw">A multiple of 16.</param>
    /// <param name="bits">Its length is a multiple of 16.</param>
    void Fill(long firstDraw, Span<ulong> bits);
}
