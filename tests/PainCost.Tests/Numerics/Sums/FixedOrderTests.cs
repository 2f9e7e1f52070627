using System.Runtime.Intrinsics;
using PainCost.Numerics.Lanes;
using PainCost.Numerics.Sums;

namespace PainCost.Tests.Numerics.Sums;

/// <summary>Against the documented order written out, against exact sums, and with lanes of every width.</summary>
public sealed class FixedOrderTests
{
    public static TheoryData<int> Lengths => [0, 1, 7, 31, 32, 33, 1023, 1024, 1025, 5000];

    // The slow version: term i to lane i mod 32, lanes folded in halves down to eight, and those by neighbours.
    [Theory]
    [MemberData(nameof(Lengths))]
    public void Dot_AnyLength_HasTheBitsOfTheOrderThatItPromises(int length)
    {
        var (left, right) = (Column(length, seed: 1), Column(length, seed: 2));

        Assert.Equal(Slow(left.Zip(right, (x, y) => x * y)), FixedOrder.Dot(left, right));
        Assert.Equal(Slow(left), FixedOrder.Sum(left));
        Assert.Equal(Math.Sqrt(Slow(left.Select(x => x * x))), FixedOrder.Norm(left));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Dot_EveryWidth_HasTheSameBits(int length)
    {
        var (left, right) = (Column(length, seed: 1), Column(length, seed: 2));

        var expected = FixedOrder.Dot(left, right);
        Assert.Equal(expected, FixedOrder.Of<Product, OneLane>(left, right));
        Assert.Equal(expected, FixedOrder.Of<Product, TwoLanes>(left, right));
        Assert.Equal(expected, FixedOrder.Of<Product, FourLanes>(left, right));
        Assert.Equal(expected, FixedOrder.Of<Product, EightLanes>(left, right));
    }

    [Fact]
    public void Sum_WholeNumbers_IsExact() => Assert.Equal(5000 * 4999 / 2,
        FixedOrder.Sum([.. Enumerable.Range(0, 5000).Select(i => (double)i)]));

    [Fact]
    public void Dot_ColumnsOfTwoLengths_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        FixedOrder.Dot(new double[3], new double[2]));

    [Fact]
    public void Fold_EightLanes_AddsNeighboursFirst()
    {
        var v = Vector512.Create(1e16, 1, -1e16, 1, 0.1, 0.2, 0.3, 0.4);
        Assert.Equal((((1e16 + 1) + (-1e16 + 1))) + ((0.1 + 0.2) + (0.3 + 0.4)), FixedOrder.Fold(v));
    }

    private static double Slow(IEnumerable<double> terms)
    {
        var lanes = new double[32];
        foreach (var (i, term) in terms.Index())
        {
            lanes[i % 32] += term;
        }

        for (var half = 16; half >= 8; half /= 2)
        {
            for (var lane = 0; lane < half; lane++)
            {
                lanes[lane] += lanes[lane + half];
            }
        }

        return ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
    }

    private static double[] Column(int length, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ => (random.NextDouble() - 0.5) * Math.ScaleB(1, random.Next(-10, 10)))];
    }
}
