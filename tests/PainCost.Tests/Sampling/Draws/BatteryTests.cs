using System.Numerics;
using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Draws;

/// <summary>
/// A battery for the generator: bits, runs, gaps, spacings, the empirical distribution, and neighbours in two and three dimensions.
/// Oracle: the sampling distribution of each statistic; bounds are five standard errors, or the like for what is not normal.
/// </summary>
/// <remarks>Knuth, The Art of Computer Programming 2, section 3.3.2; Marsaglia's birthday spacings (1985).</remarks>
public class BatteryTests
{
    private const int Count = 1 << 18;
    private const double StandardErrors = 5;

    // Two-sided, the chance of five standard errors.
    private const double Rare = 5.7e-7;

    public static TheoryData<ulong, string> Streams => new() { { 1, "prevalence" }, { 2, "prevalence" }, { 0, "a" },
        { ulong.MaxValue, "hourly wage" } };

    // The side and the tail: bits 52 to 62 are not looked at by any draw, but designs may use them.
    [Theory]
    [MemberData(nameof(Streams))]
    public void Bits_EachOfSixtyFour_AreSetInHalf(ulong seed, string name)
    {
        var bits = Bits(seed, name);
        var margin = StandardErrors * Math.Sqrt(bits.Length) / 2;
        for (var bit = 0; bit < 64; bit++)
        {
            Assert.InRange(bits.Count(b => (b >> bit & 1) == 1), (bits.Length / 2.0) - margin, (bits.Length / 2.0) + margin);
        }
    }

    // A bit and its neighbour, and the same bit of the next draw, differ in half the draws: each parity is a fair coin.
    [Theory]
    [MemberData(nameof(Streams))]
    public void Bits_AndTheirNeighbours_DifferInHalf(ulong seed, string name)
    {
        var bits = Bits(seed, name);
        var (within, between) = (0L, 0L);
        for (var i = 0; i + 1 < bits.Length; i++)
        {
            within += BitOperations.PopCount(bits[i] ^ BitOperations.RotateLeft(bits[i], 1));
            between += BitOperations.PopCount(bits[i] ^ bits[i + 1]);
        }

        var trials = 64.0 * (bits.Length - 1);
        Assert.InRange(between, (trials / 2) - (StandardErrors * Math.Sqrt(trials) / 2),
            (trials / 2) + (StandardErrors * Math.Sqrt(trials) / 2));
        Assert.InRange(within, (trials / 2) - (StandardErrors * Math.Sqrt(trials) / 2),
            (trials / 2) + (StandardErrors * Math.Sqrt(trials) / 2));
    }

    // The distance of the empirical distribution from the uniform is above x / √n with a chance of about 2 exp(−2 x²) (Kolmogorov 1933).
    [Theory]
    [MemberData(nameof(Streams))]
    public void Coordinates_EmpiricalDistribution_IsUniform(ulong seed, string name)
    {
        var sorted = SlowDraws.Sorted(Coordinates(seed, name));
        var distance = sorted.Select((u, i) => Math.Max(u - ((double)i / Count), ((i + 1.0) / Count) - u)).Max();
        Assert.InRange(distance * Math.Sqrt(Count), Math.PI / Math.Sqrt(8 * Math.Log(2 / Rare)), Math.Sqrt(Math.Log(2 / Rare) / 2));
    }

    // Runs above and below the middle: n − 1 places, at each of which a new one begins with chance 1/2.
    [Theory]
    [MemberData(nameof(Streams))]
    public void Coordinates_RunsAboveAndBelow_AreAsManyAsFairCoins(ulong seed, string name)
    {
        var coordinates = Coordinates(seed, name);
        var runs = 1 + Enumerable.Range(1, Count - 1).Count(i => coordinates[i] > 0.5 != coordinates[i - 1] > 0.5);
        Assert.InRange(runs, 1 + ((Count - 1) / 2.0) - (StandardErrors * Math.Sqrt(Count - 1) / 2),
            1 + ((Count - 1) / 2.0) + (StandardErrors * Math.Sqrt(Count - 1) / 2));
    }

    // Runs up and down: turning points number 2 (n − 2) / 3 with variance (16 n − 29) / 90.
    [Theory]
    [MemberData(nameof(Streams))]
    public void Coordinates_TurningPoints_AreTwoThirds(ulong seed, string name)
    {
        var u = Coordinates(seed, name);
        var turns = Enumerable.Range(1, Count - 2).Count(i => u[i] > u[i - 1] != u[i + 1] > u[i]);
        var margin = StandardErrors * Math.Sqrt(((16.0 * Count) - 29) / 90);
        Assert.InRange(turns, (2 * (Count - 2) / 3.0) - margin, (2 * (Count - 2) / 3.0) + margin);
    }

    // How many draws pass between two in [0, 1/8): geometric; the last class holds all gaps from there on.
    [Theory]
    [MemberData(nameof(Streams))]
    public void Coordinates_Gaps_AreGeometric(ulong seed, string name)
    {
        const double hit = 0.125;
        const int classes = 40;
        var counts = new double[classes];
        var gap = 0;
        foreach (var u in Coordinates(seed, name))
        {
            if (u < hit)
            {
                counts[Math.Min(gap, classes - 1)]++;
                gap = 0;
            }
            else
            {
                gap++;
            }
        }

        AssertChiSquare(counts, [.. Enumerable.Range(0, classes).Select(k => Math.Pow(1 - hit, k) * (k < classes - 1 ? hit : 1))]);
    }

    // Of m birthdays in a year of n days, equal spacings number about m³ / 4n, like a Poisson: here 32.
    [Theory]
    [MemberData(nameof(Streams))]
    public void Bits_BirthdaySpacings_RepeatAsOftenAsChance(ulong seed, string name)
    {
        const int birthdays = 4096;
        const int yearBits = 29;
        var expected = Math.Pow(birthdays, 3) / (4 * Math.Pow(2, yearBits));
        var bits = Bits(seed, name);
        foreach (var shift in new[] { 0, 12, 23, 64 - yearBits })
        {
            var repeats = bits.Chunk(birthdays).Take(16).Sum(year => Repeats(year, shift, yearBits));
            Assert.InRange(repeats, (16 * expected) - (StandardErrors * Math.Sqrt(16 * expected)),
                (16 * expected) + (StandardErrors * Math.Sqrt(16 * expected)));
        }
    }

    // Neighbouring draws of an input, and the same draw of neighbouring inputs, in squares and in cubes.
    [Theory]
    [InlineData(2, 32)]
    [InlineData(3, 12)]
    public void Coordinates_InSquaresAndCubes_FillThem(int dimensions, int cells)
    {
        var serial = Coordinates(7, "prevalence").Chunk(dimensions).Where(point => point.Length == dimensions).ToList();
        double[][] inputs = [.. new[] { "x1", "x2", "x3" }.Take(dimensions).Select(name => Coordinates(7, name))];
        var across = Enumerable.Range(0, Count).Select(i => inputs.Select(input => input[i]).ToArray());
        double[][] seeds = [.. new ulong[] { 7, 8, 9 }.Take(dimensions).Select(seed => Coordinates(seed, "prevalence"))];
        var bySeed = Enumerable.Range(0, Count).Select(i => seeds.Select(input => input[i]).ToArray());
        Assert.All(new[] { serial, across, bySeed }, points => AssertFilled(points, dimensions, cells));
    }

    private static void AssertFilled(IEnumerable<double[]> points, int dimensions, int cells)
    {
        var counts = new double[(int)Math.Pow(cells, dimensions)];
        foreach (var point in points)
        {
            counts[point.Aggregate(0, (cell, u) => (cell * cells) + (int)(u * cells))]++;
        }

        AssertChiSquare(counts, [.. counts.Select(_ => 1.0 / counts.Length)]);
    }

    private static int Repeats(ulong[] year, int shift, int yearBits)
    {
        var days = year.Select(b => b >> shift & ((1UL << yearBits) - 1)).Order().ToList();
        var spacings = days.Skip(1).Zip(days, (later, earlier) => later - earlier).ToList();
        return spacings.Count - spacings.Distinct().Count();
    }

    /// <summary>Chi-square with k − 1 degrees of freedom has mean k − 1 and variance 2 (k − 1) + Σ 1 / expected, about.</summary>
    private static void AssertChiSquare(double[] counts, double[] shares)
    {
        var total = counts.Sum();
        var chiSquare = counts.Zip(shares, (count, share) => (count - (total * share)) * (count - (total * share)) / (total * share)).Sum();
        var margin = StandardErrors * Math.Sqrt((2.0 * (counts.Length - 1)) + shares.Sum(share => 1 / (total * share)));
        Assert.InRange(chiSquare, counts.Length - 1 - margin, counts.Length - 1 + margin);
    }

    private static double[] Coordinates(ulong seed, string name) => [.. Bits(seed, name).Select(UnitCube.Coordinate)];

    /// <summary>In the order of the draws.</summary>
    private static ulong[] Bits(ulong seed, string name)
    {
        var bits = new ulong[Count];
        new RandomPoints(InputStream.Of(seed, name)).Fill(0, bits);
        return bits;
    }
}
