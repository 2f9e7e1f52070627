using PainCost.Modelling.Blocks;
using PainCost.Modelling.Compiled;

namespace PainCost.Sensitivity.Evaluation;

/// <summary>A model's compiled program.</summary>
internal sealed class ProgramEvaluation(BlockProgram program) : IEvaluation
{
    public int OutputCount => program.Outputs.Count;

    public IEvaluationRun Begin(int blockSize) => new ProgramRun(program, new Workspace(program, blockSize));

    private sealed class ProgramRun(BlockProgram program, Workspace workspace) : IEvaluationRun
    {
        public void Run(IInputDraws draws, long firstDraw, int count) => program.Run(draws, firstDraw, count, workspace);

        public void Read(int output, Span<double> target)
        {
            if (program.Outputs[output].IsScalar)
            {
                target.Fill(program.Outputs[output].Scalar);
            }
            else
            {
                program.Output(output, target.Length, workspace).CopyTo(target);
            }
        }
    }
}
