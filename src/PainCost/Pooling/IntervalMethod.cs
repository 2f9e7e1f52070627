namespace PainCost.Pooling;

/// <summary>How the interval of the pooled mean is made.</summary>
public enum IntervalMethod
{
    /// <summary>Mean ± z·se with the normal quantile, as if tau² were known. Too narrow with few studies.</summary>
    Wald,

    /// <summary>Mean ± t·se, t with k − p degrees of freedom: tau² is allowed for in the quantile only.</summary>
    StudentT,

    /// <summary>
    /// The standard error is scaled by how far the studies scatter, and t with k − p degrees of freedom is used:
    /// Knapp and Hartung, Statistics in Medicine 22, 2003.
    /// </summary>
    KnappHartung,
}
