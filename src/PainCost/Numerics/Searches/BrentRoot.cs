using MathNet.Numerics.RootFinding;

namespace PainCost.Numerics.Searches;

/// <summary>Where a function changes its sign, by Brent's method.</summary>
internal static class BrentRoot
{
    private const int MostSteps = 100;

    /// <summary>The argument at which a function is zero.</summary>
    /// <param name="function">Of opposite signs at the two ends.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="accuracy">How far the argument may be off, in its unit.</param>
    public static double Find(Func<double, double> function, double low, double high, double accuracy) =>
        Brent.FindRoot(function, low, high, accuracy, MostSteps);
}
