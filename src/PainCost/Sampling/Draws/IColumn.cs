namespace PainCost.Sampling.Draws;

/// <summary>The draws of one input. Immutable: all threads share it.</summary>
internal interface IColumn
{
    /// <summary>Writes consecutive draws.</summary>
    /// <param name="firstDraw">A multiple of 16.</param>
    /// <param name="block">Its length is a multiple of 16.</param>
    void Fill(long firstDraw, Span<double> block);
}
