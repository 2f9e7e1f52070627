using PainCost.Modelling.Blocks;
using PainCost.Sampling.Passes;
using PainCost.Sensitivity.Evaluation;

namespace PainCost.Sensitivity.Variance;

/// <summary>Evaluates a design; inputs are drawn block by block and never kept, outputs are.</summary>
internal static class SaltelliRun
{
    /// <returns>For each output and each evaluation of a row, its values over the rows, padded with zeros.</returns>
    public static double[][][] Run(IEvaluation evaluation, PointSets sets, SaltelliDesign design, int rows, PassSettings settings)
    {
        double[][][] values =
        [
            .. Enumerable.Range(0, evaluation.OutputCount)
                .Select(_ => Enumerable.Range(0, design.EvaluationsPerRow).Select(_ => new double[Bootstrap.Padded(rows)]).ToArray()),
        ];
        int[] inputs = [.. design.Factors.SelectMany(factor => factor.Inputs)];
        new RowBlocks(rows, settings.BlockSize, settings).Run(
            design.EvaluationsPerRow,
            () => new Worker(evaluation.Begin(settings.BlockSize), new MixedDraws(sets, inputs, settings.BlockSize), design, values));
        return values;
    }

    private sealed class Worker(IEvaluationRun run, MixedDraws draws, SaltelliDesign design, double[][][] values) : IBlockWorker
    {
        public void Work(int block, int firstRow, int count)
        {
            var padded = BlockProgram.Padded(count);
            draws.Load(firstRow, padded);
            for (var evaluation = 0; evaluation < design.EvaluationsPerRow; evaluation++)
            {
                design.Choose(evaluation, draws);
                run.Run(draws, firstRow, padded);
                for (var output = 0; output < values.Length; output++)
                {
                    run.Read(output, values[output][evaluation].AsSpan(firstRow, count));
                }
            }
        }
    }
}
