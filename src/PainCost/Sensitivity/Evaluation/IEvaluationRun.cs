using PainCost.Modelling.Compiled;

namespace PainCost.Sensitivity.Evaluation;

/// <summary>One thread's evaluations, block by block.</summary>
internal interface IEvaluationRun
{
    /// <summary>Evaluates consecutive draws.</summary>
    /// <param name="draws">Gives the inputs' values.</param>
    /// <param name="firstDraw">A multiple of 16.</param>
    /// <param name="count">In whole granules of 16, and no more than a block.</param>
    void Run(IInputDraws draws, long firstDraw, int count);

    /// <summary>Copies an output's first draws after <see cref="Run"/>.</summary>
    void Read(int output, Span<double> target);
}
