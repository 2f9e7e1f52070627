namespace PainCost.Pooling;

/// <summary>The quantile that a prediction interval takes.</summary>
public enum PredictionMethod
{
    /// <summary>
    /// Student's t with k − 2 degrees of freedom, k − p − 1 in a meta-regression: the variance between populations is itself estimated.
    /// Higgins, Thompson and Spiegelhalter, JRSS A 172, 2009. Needs three studies.
    /// </summary>
    StudentT,

    /// <summary>The normal quantile, as if the variance between populations were known. Too narrow with few studies.</summary>
    Normal,
}
