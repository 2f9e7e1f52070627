using PainCost.Numerics.Kernels;
using PainCost.Numerics.Lanes;

namespace PainCost.Tests.Numerics.Lanes;

/// <summary>The same bits at every width: lanes that the processor lacks are done by the runtime, slowly and with the same
/// operations.</summary>
public sealed class LanewiseTests
{
    // A length that leaves remainders, with numbers that need cases of their own between ordinary ones.
    private static readonly double[] Xs = Numbers(seed: 1);
    private static readonly double[] Ys = Numbers(seed: 2);

    [Fact]
    public void Exp_EveryWidth_HasTheBitsOfOneByOne() => SameBits(default(Exponential), Elementary.Exp);

    [Fact]
    public void Log_EveryWidth_HasTheBitsOfOneByOne() => SameBits(default(Logarithm), Elementary.Log);

    [Fact]
    public void Pow_OneExponent_HasTheBitsOfOneByOne() => SameBits(new RaisedTo(-1.7), x => Elementary.Pow(x, -1.7));

    [Fact]
    public void Pow_OneBase_HasTheBitsOfOneByOne() => SameBits(new PowersOf(1.037), y => Elementary.Pow(1.037, y));

    [Fact]
    public void Pow_EveryWidth_HasTheBitsOfOneByOne()
    {
        double[] expected = [.. Xs.Zip(Ys, Elementary.Pow)];
        var (one, two, four, eight) = (new double[Xs.Length], new double[Xs.Length], new double[Xs.Length], new double[Xs.Length]);
        Lanewise.Apply<Power, OneLane>(Xs, Ys, one);
        Lanewise.Apply<Power, TwoLanes>(Xs, Ys, two);
        Lanewise.Apply<Power, FourLanes>(Xs, Ys, four);
        Lanewise.Apply<Power, EightLanes>(Xs, Ys, eight);
        Assert.All(new[] { one, two, four, eight }, values => AssertBits(expected, values));
    }

    [Fact]
    public void Exp_TargetIsSource_GivesTheSame()
    {
        double[] block = [.. Xs];
        Elementary.Exp(block, block);
        AssertBits([.. Xs.Select(Elementary.Exp)], block);
    }

    [Fact]
    public void Exp_ShortTarget_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Elementary.Exp(new double[3], new double[2]));

    // An error that is exact is the same whichever way it is found, so that a processor without the fused operation has no other bits.
    [Fact]
    public void ProductError_ByHalves_IsTheFusedOne()
    {
        var random = new Random(3);
        for (var i = 0; i < 10_000; i++)
        {
            var (left, right) = ((random.NextDouble() - 0.5) * Math.ScaleB(1, random.Next(-60, 60)), (random.NextDouble() - 0.5) * 700);
            var byHalves = DoubleDouble.ProductErrorByHalves<OneLane>(left, right, left * right).Number;
            Assert.Equal(Math.FusedMultiplyAdd(left, right, -(left * right)), byHalves);
        }
    }

    private static void SameBits<TFunction>(TFunction function, Func<double, double> oneByOne)
        where TFunction : struct, IFunction
    {
        double[] expected = [.. Xs.Select(oneByOne)];
        var (one, two, four, eight) = (new double[Xs.Length], new double[Xs.Length], new double[Xs.Length], new double[Xs.Length]);
        Lanewise.Apply<TFunction, OneLane>(function, Xs, one);
        Lanewise.Apply<TFunction, TwoLanes>(function, Xs, two);
        Lanewise.Apply<TFunction, FourLanes>(function, Xs, four);
        Lanewise.Apply<TFunction, EightLanes>(function, Xs, eight);
        Assert.All(new[] { one, two, four, eight }, values => AssertBits(expected, values));
    }

    private static void AssertBits(double[] expected, double[] actual) =>
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), actual.Select(BitConverter.DoubleToInt64Bits));

    private static double[] Numbers(int seed)
    {
        var random = new Random(seed);
        double[] special = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0, -0.0, 1, -1, double.Epsilon, 1e-310,
            double.MaxValue, 708, -708.5, 1e19];
        return [.. Enumerable.Range(0, 4003).Select(i => i % 97 == 0
            ? special[random.Next(special.Length)]
            : Math.ScaleB(1 + random.NextDouble(), random.Next(-20, 9)) * (random.Next(4) == 0 ? -1 : 1))];
    }
}
