namespace PainCost.Pooling;

/// <summary>
/// How the interval of a single study that counted is made. Both hold the study's own estimate, also where nobody or everybody has the
/// condition.
/// </summary>
public enum StudyIntervalMethod
{
    /// <summary>From the binomial distribution itself, never too narrow: Clopper and Pearson, Biometrika 26, 1934.</summary>
    ClopperPearson,

    /// <summary>
    /// From the score of the share, shorter and right on average: Wilson, Journal of the American Statistical Association 22, 1927.
    /// </summary>
    Wilson,
}
