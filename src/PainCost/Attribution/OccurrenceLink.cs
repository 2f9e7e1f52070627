namespace PainCost.Attribution;

/// <summary>How the probability of any cost follows from a person's terms.</summary>
public enum OccurrenceLink
{
    /// <summary>The logistic function.</summary>
    Logit,

    /// <summary>The normal distribution function.</summary>
    Probit,
}
