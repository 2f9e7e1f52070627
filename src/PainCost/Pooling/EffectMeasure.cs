namespace PainCost.Pooling;

/// <summary>The scale on which the studies' estimates are pooled. The answer is always given back on the natural scale too.</summary>
public enum EffectMeasure
{
    /// <summary>The estimate as it is, of any kind: y = θ, v = se².</summary>
    AsGiven,

    /// <summary>A proportion as it is: y = p, v = p(1 − p)/n or se². Poor near 0 and 1, where the interval may leave [0, 1].</summary>
    Raw,

    /// <summary>y = ln(p/(1 − p)), v = 1/events + 1/(total − events), or se²/(p(1 − p))². The usual choice for a prevalence.</summary>
    Logit,

    /// <summary>
    /// The logit, by the likelihood of the counts themselves: binomial within studies, normal between them. Needs events and totals, adds
    /// nothing
    /// to empty cells, and takes maximum likelihood or a fixed effect with a Wald or t interval. For rare events the choice to be
    /// preferred.
    /// </summary>
    BinomialLogit,

    /// <summary>
    /// Of two groups, a of n₁ and c of n₂: y = ln((a/n₁)/(c/n₂)), v = 1/a − 1/n₁ + 1/c − 1/n₂; back as the ratio. Where one of the four
    /// cells is
    /// empty half a person is added to each of them, here and for the two measures below.
    /// </summary>
    LogRiskRatio,

    /// <summary>Of two groups, with b = n₁ − a and d = n₂ − c: y = ln(ad/(bc)), v = 1/a + 1/b + 1/c + 1/d; back as the ratio.</summary>
    LogOddsRatio,

    /// <summary>Of two groups: y = a/n₁ − c/n₂, v = ab/n₁³ + cd/n₂³.</summary>
    RiskDifference,

    /// <summary>y = arcsin √p, v = 1/(4n), or se²/(4p(1 − p)).</summary>
    Arcsine,

    /// <summary>
    /// Freeman and Tukey's double arcsine, Annals of Mathematical Statistics 21, 1950:
    /// y = ½(arcsin √(x/(n+1)) + arcsin √((x+1)/(n+1))), v = 1/(4n + 2). Needs events and totals; back by Miller's formula at the harmonic
    /// mean
    /// of the totals, which can mislead where totals differ by orders of magnitude.
    /// </summary>
    FreemanTukey,
}
