namespace PainCost;

/// <summary>How the points of the unit cube are laid out: one point for each draw, one coordinate for each uncertain input.</summary>
/// <remarks>
/// Every design is unbiased, and each of its draws is a function of (seed, name of the input, number of the draw, draws, replicates)
/// alone: the same bits for any number of threads.
/// </remarks>
public enum Design
{
    /// <summary>Independent points. The error of a mean falls with the square root of the draws.</summary>
    MonteCarlo,

    /// <summary>
    /// Independent pairs of mirrored points, u and 1 − u: what an output has of straight lines in its inputs cancels in each pair.
    /// </summary>
    Antithetic,

    /// <summary>
    /// A Latin hypercube: each input's interval is cut in as many strata of equal probability as there are draws in a replicate, and each
    /// stratum is drawn from once. What an output has of sums of functions of single inputs cancels. Up to 2^32 draws a replicate.
    /// </summary>
    /// <remarks>McKay, Beckman and Conover, A comparison of three methods for selecting values of input variables (1979).</remarks>
    LatinHypercube,

    /// <summary>
    /// A Sobol sequence with Owen's nested scrambling: even in all low dimensions at once. For a smooth output the error of a mean falls
    /// nearly with the draws to the power 3/2. Any number of draws will do; a power of 2 a replicate is best, since only then every box of
    /// a
    /// digital net holds its share. Up to 2^32 draws a replicate and 2,048 uncertain inputs, which take their dimensions in the order of
    /// the model's inputs: the first few are the evenest.
    /// </summary>
    /// <remarks>
    /// Joe and Kuo, Constructing Sobol sequences with better two-dimensional projections (2008); Owen, Scrambled net variance for integrals
    /// of
    /// smooth functions (1997).
    /// </remarks>
    Sobol,
}
