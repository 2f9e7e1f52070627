namespace PainCost.Numerics.Searches;

/// <summary>The 16-point Gauss-Legendre rule: exact to rounding for a smooth function over a short interval.</summary>
internal static class GaussLegendre
{
    // Abscissas and weights of the 16-point Gauss-Legendre rule: Abramowitz and Stegun, table 25.4.
    private static readonly double[] Abscissas =
    [
        0.095012509837637440185, 0.281603550779258913230, 0.458016777657227386342, 0.617876244402643748447,
        0.755404408355003033895, 0.865631202387831743880, 0.944575023073232576078, 0.989400934991649932596,
    ];

    private static readonly double[] Weights =
    [
        0.189450610455068496285, 0.182603415044923588867, 0.169156519395002538189, 0.149595988816576732081,
        0.124628971255533872052, 0.095158511682492784810, 0.062253523938647892863, 0.027152459411754094852,
    ];

    /// <summary>The integral of a function from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static double Integrate(Func<double, double> function, double from, double to)
    {
        var half = 0.5 * (to - from);
        var sum = 0.0;
        for (var i = 0; i < Abscissas.Length; i++)
        {
            sum += Weights[i] * (function(from + (half * (1 - Abscissas[i]))) + function(from + (half * (1 + Abscissas[i]))));
        }

        return half * sum;
    }
}
