using System.Globalization;
using PainCost.Numerics.Kernels;

namespace PainCost.Benchmarks.Kernels;

/// <summary>Writes the elementary functions at random points, for benchmarks/peers/accuracy.py to hold against mpmath: <c>accuracy
/// POINTS</c>.</summary>
internal static class AccuracyCommand
{
    public const string Name = "accuracy";

    public static int Run(string[] args)
    {
        var points = args is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 2000;
        var random = new Random(2026);
        for (var i = 0; i < points; i++)
        {
            foreach (var x in Exponents(random))
            {
                Write("exp", x, 0, Elementary.Exp(x));
            }

            foreach (var x in Positives(random))
            {
                Write("log", x, 0, Elementary.Log(x));
                WritePowers(x, random);
            }

            WriteAngles(random);
        }

        return 0;
    }

    private static double[] Exponents(Random random) =>
    [
        Between(random, -1, 1), Between(random, -708, 709.7), Between(random, -745, -708), Small(random),
        (random.Next(-1000, 1000) + 0.5 + Between(random, -1e-9, 1e-9)) * 0.6931471805599453,
    ];

    private static double[] Positives(Random random) =>
    [
        Between(random, 0.5, 2), Between(random, 0, 100), 1 + Small(random), Between(random, 0, 1e-310),
        BitConverter.Int64BitsToDouble(random.NextInt64(1, 0x7FEFFFFFFFFFFFFF)),
        Math.ScaleB(0.7071067811865476 * (1 + Between(random, -1e-6, 1e-6)), random.Next(-50, 50)),
    ];

    private static void WritePowers(double x, Random random)
    {
        var logarithm = Elementary.Log(x);
        if (logarithm == 0)
        {
            return;
        }

        foreach (var y in new[] { Between(random, -3, 3), Between(random, -709, 709) / logarithm, Between(random, -745, -708) / logarithm })
        {
            if (y * logarithm is > -745 and < 709.7)
            {
                Write("pow", x, y, Elementary.Pow(x, y));
            }
        }
    }

    private static void WriteAngles(Random random)
    {
        foreach (var x in new[] { Between(random, -10, 10), Between(random, -0.8, 0.8), Small(random) })
        {
            Write("sin", x, 0, Elementary.Sin(x));
            Write("cos", x, 0, Elementary.Cos(x));
        }

        foreach (var x in new[] { Between(random, -1, 1), 1 - Math.Abs(Small(random)), Small(random) })
        {
            Write("asin", x, 0, Elementary.Asin(x));
        }
    }

    /// <summary>Of any size from 2^-53 to a half, and either sign.</summary>
    private static double Small(Random random) => Math.ScaleB(Between(random, 0.5, 1), -random.Next(0, 53)) * (random.Next(2) == 0 ? 1
        : -1);

    private static double Between(Random random, double low, double high) => low + ((high - low) * random.NextDouble());

    private static void Write(string function, double x, double y, double value) =>
        Console.WriteLine($"{function} {Bits(x)} {Bits(y)} {Bits(value)}");

    private static string Bits(double number) => BitConverter.DoubleToInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture);
}
