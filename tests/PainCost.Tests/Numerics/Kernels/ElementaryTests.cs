using PainCost.Numerics.Kernels;

namespace PainCost.Tests.Numerics.Kernels;

/// <summary>Against mpmath 1.2 at 60 digits (elementary.py), and special cases as IEEE 754-2019, section 9.2.1, has them.</summary>
public sealed class ElementaryTests
{
    private static readonly Dictionary<string, Func<double, double, double>> Functions = new()
    {
        ["exp"] = (x, _) => Elementary.Exp(x),
        ["log"] = (x, _) => Elementary.Log(x),
        ["pow"] = Elementary.Pow,
        ["sin"] = (x, _) => Elementary.Sin(x),
        ["cos"] = (x, _) => Elementary.Cos(x),
        ["asin"] = (x, _) => Elementary.Asin(x),
    };

    [Theory]
    [InlineData("exp", 200)]
    [InlineData("log", 200)]
    [InlineData("pow", 500)]
    [InlineData("sin", 80)]
    [InlineData("cos", 80)]
    [InlineData("asin", 70)]
    public void Function_AtReferencePoints_IsOffByLessThanOneUnitOfTheLastPlace(string function, int fewest)
    {
        var points = ReferencePoint.All.Where(point => point.Function == function).ToList();
        var worst = points.MaxBy(point => point.UnitsOff(Functions[function](point.X, point.Y)))!;

        Assert.True(points.Count >= fewest);
        Assert.True(
            worst.UnitsOff(Functions[function](worst.X, worst.Y)) < 1,
            FormattableString.Invariant($"{worst}: {Functions[function](worst.X, worst.Y):R}"));
    }

    [Theory]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(0, 1)]
    [InlineData(-0.0, 1)]
    [InlineData(709.782712893385, double.PositiveInfinity)]
    [InlineData(-745.14, 0)]
    [InlineData(1e300, double.PositiveInfinity)]
    [InlineData(-1e300, 0)]
    public void Exp_SpecialNumber_IsAsTheStandardSays(double x, double expected) => Assert.Equal(expected, Elementary.Exp(x));

    [Theory]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(-1, double.NaN)]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-0.0, double.NegativeInfinity)]
    [InlineData(1, 0)]
    public void Log_SpecialNumber_IsAsTheStandardSays(double x, double expected) => Assert.Equal(expected, Elementary.Log(x));

    // The runtime follows the same standard; only ordinary values may differ, by a unit.
    [Fact]
    public void Pow_PairsOfSpecialNumbers_AreAsTheStandardSays()
    {
        double[] special =
        [
            double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0, -0.0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1e300, -1e300,
                4503599627370497,
            9007199254740994, 1e19, -1e19, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue,
        ];
        foreach (var x in special)
        {
            foreach (var y in special)
            {
                var (ours, runtime) = (Elementary.Pow(x, y), Math.Pow(x, y));
                var isNear = ours.Equals(runtime) && (double.IsNaN(ours) || double.IsNegative(ours) == double.IsNegative(runtime));
                isNear |= double.IsFinite(runtime) && Math.Abs(ours - runtime) <= Math.BitIncrement(Math.Abs(runtime)) - Math.Abs(runtime)
                    && runtime != 0;
                Assert.True(isNear, FormattableString.Invariant($"{x:R}^{y:R} is {runtime:R}, not {ours:R}"));
            }
        }
    }

    [Fact]
    public void Pow_WholeNumbersOfFewDigits_AreExact()
    {
        for (var x = 2; x <= 60; x++)
        {
            var power = 1L;
            for (var y = 0; power < 1L << 53; y++, power *= x)
            {
                Assert.Equal(power, Elementary.Pow(x, y));
            }
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Sin_NoAngle_IsNotANumber(double x) => Assert.True(double.IsNaN(Elementary.Sin(x)) && double.IsNaN(Elementary.Cos(x))
        && double.IsNaN(Elementary.Asin(x)));
}
