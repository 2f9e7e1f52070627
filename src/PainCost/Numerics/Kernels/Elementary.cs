using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Kernels;

/// <summary>
/// The elementary functions, of single numbers and of blocks: the same bits at every width, on every processor and operating system.
/// The runtime's own rest on the C library of the machine, which is another one elsewhere.
/// </summary>
/// <remarks>Errors are below one unit in the last place; docs/performance.md has the table. A target may be a source.</remarks>
internal static class Elementary
{
    /// <summary>e^x.</summary>
    public static double Exp(double x) => default(Exponential).Apply(x);

    /// <summary>e^x of each number of a block.</summary>
    public static void Exp(ReadOnlySpan<double> x, Span<double> target) => Lanewise.Apply(default(Exponential), x, target);

    /// <summary>The natural logarithm: minus infinity at zero, not a number below it.</summary>
    public static double Log(double x) => default(Logarithm).Apply(x);

    /// <summary>The natural logarithm of each number of a block.</summary>
    public static void Log(ReadOnlySpan<double> x, Span<double> target) => Lanewise.Apply(default(Logarithm), x, target);

    /// <summary>x^y, special cases by IEEE 754 (pow).</summary>
    public static double Pow(double x, double y) => Power.Apply(x, y);

    /// <summary>x^y of each pair of numbers of two blocks.</summary>
    public static void Pow(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> target) => Lanewise.Apply<Power>(x, y, target);

    /// <summary>x^y of each number of a block.</summary>
    public static void Pow(ReadOnlySpan<double> x, double y, Span<double> target) => Lanewise.Apply(new RaisedTo(y), x, target);

    /// <summary>x^y of each exponent of a block.</summary>
    public static void Pow(double x, ReadOnlySpan<double> y, Span<double> target) => Lanewise.Apply(new PowersOf(x), y, target);

    /// <summary>x², rounded once.</summary>
    public static double Square(double x) => x * x;

    /// <summary>The sine of an angle in radians.</summary>
    public static double Sin(double x) => Sine.Of(x, quarterTurns: 0);

    /// <summary>The cosine of an angle in radians.</summary>
    public static double Cos(double x) => Sine.Of(x, quarterTurns: 1);

    /// <summary>The angle from −π/2 to π/2 with this sine; not a number beyond ±1.</summary>
    public static double Asin(double x) => Arcsine.Of(x);
}
