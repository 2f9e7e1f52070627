using PainCost.Modelling.Compiled;
using PainCost.Sensitivity.Evaluation;

namespace PainCost.Tests.Sensitivity;

/// <summary>A plain function of inputs in place of a model's program.</summary>
internal sealed class FunctionEvaluation(int inputs, Func<double[], double> function) : IEvaluation
{
    public int OutputCount => 1;

    public IEvaluationRun Begin(int blockSize) => new FunctionRun(inputs, function);

    private sealed class FunctionRun(int inputs, Func<double[], double> function) : IEvaluationRun
    {
        private double[] values = [];

        public void Run(IInputDraws draws, long firstDraw, int count)
        {
            double[][] columns = [.. Enumerable.Range(0, inputs).Select(_ => new double[count])];
            for (var input = 0; input < inputs; input++)
            {
                draws.Fill(input, firstDraw, columns[input]);
            }

            values = [.. Enumerable.Range(0, count).Select(row => function([.. columns.Select(column => column[row])]))];
        }

        public void Read(int output, Span<double> target) => values.AsSpan(0, target.Length).CopyTo(target);
    }
}
