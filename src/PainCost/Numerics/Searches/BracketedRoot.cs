namespace PainCost.Numerics.Searches;

/// <summary>
/// Where a function changes its sign: the secant of the ends (Illinois), guarded by halving, so that the bracket always closes.
/// </summary>
internal static class BracketedRoot
{
    private const double Relative = 1e-15;
    private const int Most = 400;
    private const int HalveEvery = 4;

    /// <summary>The argument at which a function is zero, to 1e-15 of the bracket's larger end.</summary>
    /// <param name="function">Of opposite signs at the two ends.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <returns>The root, in the unit of the argument.</returns>
    public static double Find(Func<double, double> function, double low, double high)
    {
        var (atLow, atHigh) = (function(low), function(high));
        var isLowPositive = atLow > 0;
        for (var i = 1; i <= Most && high - low > Relative * Math.Max(Math.Abs(low), Math.Abs(high)); i++)
        {
            var middle = Next(low, high, atLow, atHigh, halves: i % HalveEvery == 0);
            var value = function(middle);
            if (value == 0)
            {
                return middle;
            }

            // The end that stays is given half its weight, so that the next secant falls beyond the root.
            if (value > 0 == isLowPositive)
            {
                (low, atLow, atHigh) = (middle, value, atHigh / 2);
            }
            else
            {
                (high, atHigh, atLow) = (middle, value, atLow / 2);
            }
        }

        return low + (0.5 * (high - low));
    }

    private static double Next(double low, double high, double atLow, double atHigh, bool halves)
    {
        var secant = low + ((high - low) * (atLow / (atLow - atHigh)));
        return !halves && secant > low && secant < high ? secant : low + (0.5 * (high - low));
    }
}
