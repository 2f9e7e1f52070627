namespace PainCost.Numerics.Normal;

/// <summary>
/// The correction to the normal shape of an incomplete gamma or beta function of large parameters, uniform across its centre.
/// </summary>
/// <remarks>
/// Temme (SIAM J. Math. Anal. 10, 1979; Special Functions, 1996, §11.2 and §11.3): with the deviance n w²/2 of a point,
/// upper tail = e^(−n w²/2) / (√(2πn) G) · [G √(πn/2) e^(n w²/2) erfc(w √(n/2)) + Σ cₖ wᵏ].
/// The derivative of that equation in w gives cₖ₋₁ = fₖ + (k + 1)/n · cₖ₊₁, where Σ fₖ wᵏ = w / U(w)
/// and U, the scaled distance from the centre, solves w (1 + q U)(1 − p U) = U U′.
/// p is the mean of the beta and 0 for the gamma, q = 1 − p, and n = αβ/(α + β) for the beta, the shape for the gamma.
/// </remarks>
internal sealed class NormalExpansion
{
    private const int Terms = 48;
    private const double LeastSize = 20;
    private const double LargestDistance = 1.2;
    private readonly double[] _coefficients;
    private readonly double _size;
    private readonly double _gammaRatio;

    /// <param name="size">n, at or above <see cref="LeastSize"/>.</param>
    /// <param name="centre">p, in [0, 1].</param>
    /// <param name="gammaRatio">G, the product of the Stirling corrections.</param>
    public NormalExpansion(double size, double centre, double gammaRatio)
    {
        _size = size;
        _gammaRatio = gammaRatio;
        _coefficients = Coefficients(size, Reciprocal(Distance(centre)));
    }

    /// <summary>Whether the expansion is exact to rounding at n and w.</summary>
    public static bool Covers(double size, double w) => size >= LeastSize && Math.Abs(w) <= LargestDistance;

    /// <summary>The bracket of the equation above: the tail that does not hold the centre, over e^(−n w²/2) / (√(2πn) G).</summary>
    public double TailRatio(double w, bool upper)
    {
        var sum = 0.0;
        for (var k = _coefficients.Length - 1; k >= 0; k--)
        {
            sum = _coefficients[k] + (w * sum);
        }

        var normal = _gammaRatio * Math.Sqrt(0.5 * Math.PI * _size) * ScaledErrorFunction.Complement(Math.Abs(w) * Math.Sqrt(0.5 * _size));
        return upper ? normal + sum : normal - sum;
    }

    /// <summary>The coefficients of U in powers of w from the first, by comparing coefficients in w (1 + q U)(1 − p U) = U U′.</summary>
    private static double[] Distance(double centre)
    {
        var u = new double[Terms + 2];
        u[1] = 1;
        for (var n = 2; n < u.Length; n++)
        {
            double squares = 0, inner = 0;
            for (var j = 2; j < n; j++)
            {
                squares += u[j] * u[n + 1 - j];
            }

            for (var j = 1; j < n - 1; j++)
            {
                inner += u[j] * u[n - 1 - j];
            }

            var left = ((1 - (2 * centre)) * u[n - 1]) - (centre * (1 - centre) * inner);
            u[n] = (left / (n + 1)) - (0.5 * squares);
        }

        return u;
    }

    /// <summary>The coefficients of w / U(w).</summary>
    private static double[] Reciprocal(double[] distance)
    {
        var f = new double[Terms + 1];
        f[0] = 1;
        for (var n = 1; n < f.Length; n++)
        {
            for (var j = 1; j <= n; j++)
            {
                f[n] -= distance[j + 1] * f[n - j];
            }
        }

        return f;
    }

    private static double[] Coefficients(double size, double[] f)
    {
        var c = new double[Terms + 2];
        for (var k = Terms; k >= 1; k--)
        {
            c[k - 1] = f[k] + ((k + 1) / size * c[k + 1]);
        }

        return c[..Terms];
    }
}
