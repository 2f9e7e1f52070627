using PainCost.Modelling.Blocks;

namespace PainCost.Modelling.Compiled;

/// <summary>Gives the values of one input for consecutive draws.</summary>
internal interface IInputDraws
{
    /// <summary>Writes draws <paramref name="firstDraw"/>, <paramref name="firstDraw"/> + 1, … of an input.</summary>
    /// <param name="input">The input's index in the model.</param>
    /// <param name="firstDraw">A multiple of <see cref="BlockProgram.Granule"/>.</param>
    /// <param name="block">Its length is a multiple of <see cref="BlockProgram.Granule"/>.</param>
    void Fill(int input, long firstDraw, Span<double> block);
}
