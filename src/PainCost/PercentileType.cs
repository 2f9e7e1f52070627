namespace PainCost;

/// <summary>
/// How a percentile is read off n sorted draws: the nine types of Hyndman and Fan (The American Statistician 1996;50:361), by their
/// numbers.
/// </summary>
public enum PercentileType
{
    /// <summary>Type 1: the least draw that at least the stated share of the draws does not exceed.</summary>
    InverseDistribution = 1,

    /// <summary>Type 2: as type 1, but the mean of two draws where the share is met exactly.</summary>
    AveragedInverse = 2,

    /// <summary>Type 3: the draw of the nearest rank, n p, and of the even one halfway.</summary>
    NearestRank = 3,

    /// <summary>Type 4: linear between draws, rank n p.</summary>
    InterpolatedInverse = 4,

    /// <summary>Type 5 (Hazen): linear between draws, rank n p + 1/2.</summary>
    Hazen = 5,

    /// <summary>Type 6 (Weibull): linear between draws, rank (n + 1) p.</summary>
    Weibull = 6,

    /// <summary>
    /// Type 7: linear between draws, rank (n − 1) p + 1; what estimates use here, and R, NumPy and spreadsheets unless told.
    /// </summary>
    Linear = 7,

    /// <summary>Type 8: linear between draws, rank (n + 1/3) p + 1/3; about median-unbiased for any distribution.</summary>
    MedianUnbiased = 8,

    /// <summary>Type 9: linear between draws, rank (n + 1/4) p + 3/8; about unbiased for a normal distribution.</summary>
    NormalUnbiased = 9,
}
