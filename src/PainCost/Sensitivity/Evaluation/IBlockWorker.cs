namespace PainCost.Sensitivity.Evaluation;

/// <summary>One thread's work on blocks of rows.</summary>
internal interface IBlockWorker
{
    void Work(int block, int firstRow, int count);
}
