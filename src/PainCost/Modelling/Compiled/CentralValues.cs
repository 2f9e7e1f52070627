namespace PainCost.Modelling.Compiled;

/// <summary>The base case: every draw of every input is its central value.</summary>
internal sealed class CentralValues(IReadOnlyList<Input> inputs) : IInputDraws
{
    public void Fill(int input, long firstDraw, Span<double> block) => block.Fill(inputs[input].CentralValue);
}
