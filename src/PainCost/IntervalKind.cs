namespace PainCost;

/// <summary>What an interval is an interval of; its text names it.</summary>
public enum IntervalKind
{
    /// <summary>How uncertain an output is: the stated share of the draws lies within, with equal shares beyond either end.</summary>
    Uncertainty,

    /// <summary>
    /// Where a figure would come to lie with infinitely many draws: how far chance may have moved it, not how uncertain the output is.
    /// </summary>
    MonteCarlo,

    /// <summary>Where the true mean of the populations studied lies, as far as a sample or a set of studies tells.</summary>
    Confidence,

    /// <summary>Where the true value of one further population lies.</summary>
    Prediction,
}
