namespace PainCost.Numerics.Normal;

/// <summary>The complementary error function without its exponential decay: e^(z²) erfc(z).</summary>
internal static class ScaledErrorFunction
{
    private const double MapCentre = 3;

    // Chebyshev coefficients of (1 + 2z) e^(z²) erfc(z) in t = (z − 3) / (z + 3), from tests/PainCost.Tests/Reference/erfcx.py;
    // the map is Schonfelder's (Mathematics of Computation 32, 1978).
    private static readonly double[] Chebyshev =
    [
        1.17756257419656004628, 0.005353904539615676769415,
        -0.09377550342284209052199, 0.05436652555744322049533,
        -0.01897659670784520738562, 0.004453426061462711569504,
        -0.0006335531710553146939758, 0.00001766171952317159185069,
        0.00001284153286405667073399, -0.000002007228565905991443765,
        -1.807522790414837102404e-7, 7.549828343825092827773e-8,
        1.885668523838602790507e-9, -2.699519049798363997456e-9,
        -1.460079119939104940759e-11, 1.036160744596948967586e-10,
        1.475715976623473008746e-12, -4.277340064396910824835e-12,
        -2.079224928597989977827e-13, 1.813450200317696242167e-13,
        1.97342557454473883351e-14, -7.2879437375926731568e-15,
        -1.516987869022811568192e-15, 2.351411225878140352473e-16,
        1.000611169182166761116e-16, -2.0572528169538546196e-18,
        -5.608608218863182949095e-18, -5.546884725994430444421e-19,
    ];

    /// <summary>e^(z²) erfc(z) for <paramref name="z"/> at or above 0; between 1 and 0.</summary>
    public static double Complement(double z)
    {
        var t = 1 - (2 * MapCentre / (z + MapCentre));
        var twice = 2 * t;
        double next = 0, current = 0;
        for (var k = Chebyshev.Length - 1; k > 0; k--)
        {
            (next, current) = (current, Chebyshev[k] + (twice * current) - next);
        }

        return (Chebyshev[0] + (t * current) - next) / (1 + (2 * z));
    }
}
