namespace PainCost.Sensitivity.Evaluation;

/// <summary>Something that turns draws of inputs into draws of outputs: a compiled model, or in a test a plain function.</summary>
internal interface IEvaluation
{
    int OutputCount { get; }

    /// <summary>Makes what one thread needs.</summary>
    IEvaluationRun Begin(int blockSize);
}
