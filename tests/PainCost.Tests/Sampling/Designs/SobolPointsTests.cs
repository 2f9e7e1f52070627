using PainCost.Sampling.Designs;
using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Designs;

/// <summary>Scrambled Sobol points remain a digital net. Oracle: the unscrambled sequence, and the points one by one.</summary>
public class SobolPointsTests
{
    private const int Digits = 12;
    private const int Count = 1 << Digits;

    [Theory]
    [InlineData(0, 16)]
    [InlineData(16, 48)]
    [InlineData(65_520, 1024)]
    [InlineData(1L << 31, 1024)]
    [InlineData((1L << 32) - 1024, 1024)]
    public void Fill_Vectors_AreThePointsOneByOne(long firstDraw, int length)
    {
        var points = Make(dimension: 9, "wage");
        ulong[] vectors = new ulong[length], oneByOne = new ulong[length];
        points.Fill(firstDraw, vectors);
        points.FillOneByOne((uint)firstDraw, oneByOne);
        Assert.Equal(oneByOne, vectors);
    }

    // The first 32 digits of the coordinate are the scrambled ones; on the upper side those after the first count from 1 downward.
    [Fact]
    public void Fill_Coordinate_HasTheScrambledDigits()
    {
        var stream = InputStream.Of(seed: 3, "wage");
        var (directions, scramble) = (DirectionNumbers.Of(4), new NestedScramble(stream));
        var bits = new ulong[Count];
        new SobolPoints(directions, scramble).Fill(0, bits);
        for (var i = 0; i < Count; i++)
        {
            var digits = DirectionNumbers.Reverse(scramble.Apply(directions.Point((uint)i)));
            var expected = digits >> 31 == 0 ? digits : ~digits ^ (1u << 31);
            Assert.Equal(expected, (uint)Math.Floor(UnitCube.Coordinate(bits[i]) * 4294967296.0));
        }
    }

    // Every box of 2^-a × 2^-b that holds its share before the scramble holds it after; and in one dimension each of n strata holds one.
    [Fact]
    public void Fill_EveryPairOfDimensions_KeepsTheNet()
    {
        int[] dimensions = [0, 1, 2, 5, 6, 30, 700, 2047];
        var plain = dimensions.Select(d => Plain(DirectionNumbers.Of(d))).ToArray();
        var scrambled = dimensions.Select(d => Coordinates(Make(d, $"input {d}"))).ToArray();
        for (var x = 0; x < dimensions.Length; x++)
        {
            Assert.True(IsBalanced(scrambled[x], scrambled[x], Digits, 0), $"dimension {dimensions[x]} alone");
            for (var y = 0; y < x; y++)
            {
                var shapes = Shapes().Where(s => IsBalanced(plain[x], plain[y], s.A, s.B)).ToList();
                Assert.NotEmpty(shapes);
                Assert.All(shapes, s => Assert.True(IsBalanced(scrambled[x], scrambled[y], s.A, s.B),
                    $"dimensions {dimensions[x]}, {dimensions[y]}: 2^-{s.A} by 2^-{s.B}"));
            }
        }
    }

    // The first two dimensions are a (0, m, 2)-net in base 2 (Sobol 1967): every box of volume 1 / n holds one point.
    [Fact]
    public void Fill_FirstTwoDimensions_HaveOnePointInEveryBox()
    {
        var (x, y) = (Coordinates(Make(0, "x")), Coordinates(Make(1, "y")));
        Assert.All(Enumerable.Range(0, Digits + 1), a => Assert.True(IsBalanced(x, y, a, Digits - a)));
    }

    [Fact]
    public void Fill_AMillionPoints_ReachFarIntoTheTails()
    {
        var bits = new ulong[1 << 20];
        Make(3, "tails").Fill(0, bits);

        // The strata at the ends are 2^-20 wide; within, all that 53 digits can say: two points there hardly ever agree in the last 21.
        var tails = bits.Select(b => UnitCube.TailNumber(b) * UnitCube.SmallestTail).Order().ToArray();
        Assert.All(tails.Take(2), t => Assert.InRange(t, double.Epsilon, Math.ScaleB(1, -20)));
        Assert.All(tails.Skip(2).Take(2), t => Assert.InRange(t, Math.ScaleB(1, -20), Math.ScaleB(1, -19)));

        // Of n = 2^20 numbers below 2^20 (the last bit is always set), (1 − 1/e) n are expected to differ, with a variance below n / 4.
        var (n, differ) = (bits.Length, bits.Select(b => (b >> 1) & ((1UL << 20) - 1)).Distinct().Count());
        Assert.InRange(differ, (n * (1 - (1 / Math.E))) - (5 * Math.Sqrt(n) / 2), (n * (1 - (1 / Math.E))) + (5 * Math.Sqrt(n) / 2));
    }

    private static SobolPoints Make(int dimension, string name) =>
        new(DirectionNumbers.Of(dimension), new NestedScramble(InputStream.Of(seed: 11, name)));

    private static double[] Coordinates(SobolPoints points)
    {
        var bits = new ulong[Count];
        points.Fill(0, bits);
        return [.. bits.Select(UnitCube.Coordinate)];
    }

    private static double[] Plain(DirectionNumbers directions) =>
        [.. Enumerable.Range(0, Count).Select(i => DirectionNumbers.Reverse(directions.Point((uint)i)) / 4294967296.0)];

    private static IEnumerable<(int A, int B)> Shapes() =>
        from a in Enumerable.Range(0, Digits + 1)
        from b in Enumerable.Range(0, Digits + 1 - a)
        where a + b > 0
        select (a, b);

    private static bool IsBalanced(double[] x, double[] y, int a, int b)
    {
        var boxes = new int[1 << (a + b)];
        for (var i = 0; i < x.Length; i++)
        {
            boxes[((int)Math.ScaleB(x[i], a) << b) | (int)Math.ScaleB(y[i], b)]++;
        }

        return boxes.All(count => count == x.Length >> (a + b));
    }
}
