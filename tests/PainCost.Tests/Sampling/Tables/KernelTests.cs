using System.Runtime.InteropServices;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Tests.Sampling.Tables;

/// <summary>The vector kernels against the scalar one, and that against the table read by hand.</summary>
public class KernelTests
{
    private const ulong Seed = 0xFEDCBA9876543210UL;

    private static readonly string[] Distributions =
        ["uniform(low=0.25, high=0.75)", "normal(mean=-3, se=2)", "gamma(shape=0.0784, scale=1.8)", "beta(alpha=0.5, beta=7)",
            "lognormal(mu=3, sigma=1.5)"];

    // Granule 2^33 / 8 and beyond: the counter's upper word is no longer zero.
    private static readonly long[] FirstDraws = [0, 16, 4800, (1L << 33) - 16, 1L << 33, (1L << 34) + 48, 1L << 52];

    private static readonly int[] Lengths = [16, 48, 1024];

    public static TheoryData<string, long, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, long, int>();
            foreach (var distribution in Distributions)
            {
                foreach (var firstDraw in FirstDraws)
                {
                    Array.ForEach(Lengths, length => cases.Add(distribution, firstDraw, length));
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Fill_EveryKernel_GivesTheBitsOfTheTableAtTheStatedBits(string distribution, long firstDraw, int length)
    {
        var table = QuantileTable.Of(Distribution.Parse(distribution));
        var stream = InputStream.Of(Seed, "hourly wage");
        var slow = Enumerable.Range(0, length).Select(i => ByHand(stream, table, firstDraw + i)).ToArray();

        AssertSameBits(slow, Filled(length, block => ScalarKernel.Fill(stream, table, firstDraw, block)));
        if (Vector256Kernel.IsSupported)
        {
            AssertSameBits(slow, Filled(length, block => Vector256Kernel.Fill(stream, table, firstDraw, block)));
        }

        if (Vector512Kernel.IsSupported)
        {
            AssertSameBits(slow, Filled(length, block => Vector512Kernel.Fill(stream, table, firstDraw, block)));
        }
    }

    // The same draws in two steps: bits first, then the table at those bits.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Apply_EveryKernel_GivesTheDrawsOfFill(string distribution, long firstDraw, int length)
    {
        var table = QuantileTable.Of(Distribution.Parse(distribution));
        var stream = InputStream.Of(Seed, "hourly wage");
        var expected = Filled(length, block => ScalarKernel.Fill(stream, table, firstDraw, block));
        double[] Applied(Action<double[]> apply) => Filled(length, block =>
        {
            new RandomPoints(stream).Fill(firstDraw, MemoryMarshal.Cast<double, ulong>(block.AsSpan()));
            apply(block);
        });

        AssertSameBits(expected, Applied(block => ScalarKernel.Apply(table, block)));
        AssertSameBits(expected, Applied(block => new TableQuantiles(table).Apply(block)));
        if (Vector256Kernel.IsSupported)
        {
            AssertSameBits(expected, Applied(block => Vector256Kernel.Apply(table, block)));
        }
    }

    /// <summary>Draw 16g + l: counter 8g + l mod 8, its first or second half; the cell from the tail's logarithm.</summary>
    private static double ByHand(InputStream stream, QuantileTable table, long draw)
    {
        var (granule, lane) = (draw / 16, draw % 16);
        var (first, second) = stream.Bits((8 * granule) + (lane % 8));
        var bits = lane < 8 ? first : second;
        var tail = (double)((bits & ((1UL << 52) - 1)) | 1);
        var octave = Math.ILogB(tail);
        var place = (Math.ScaleB(tail, -octave) - 1) * QuantileTable.CellsPerOctave;
        var cell = (octave * QuantileTable.CellsPerOctave) + (int)Math.Floor(place) + (bits >> 63 == 0 ? 0 : QuantileTable.RowsPerSide);
        var t = place - Math.Floor(place);
        var row = table.Rows.Slice(QuantileTable.CoefficientsPerRow * cell, QuantileTable.CoefficientsPerRow);
        return Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(row[3], t, row[2]), t, row[1]), t, row[0]);
    }

    private static double[] Filled(int length, Action<double[]> fill)
    {
        var block = new double[length];
        fill(block);
        return block;
    }

    private static void AssertSameBits(double[] expected, double[] actual) =>
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), actual.Select(BitConverter.DoubleToInt64Bits));
}
