using PainCost.Sampling.Designs;

namespace PainCost.Tests.Sampling.Designs;

/// <summary>The Sobol sequence before its scramble. Oracle: SciPy 1.10.1, scipy.stats.qmc.Sobol(d, scramble=False), which has the numbers
/// of Joe and Kuo.</summary>
public class DirectionNumbersTests
{
    private const double TwoTo32 = 4294967296.0;

    /// <summary>The first 16 points of 8 dimensions, in sixteenths, from <c>Sobol(d=8, scramble=False).random(16)</c>.</summary>
    private static readonly int[][] First16InSixteenths =
    [
        [0, 0, 0, 0, 0, 0, 0, 0], [8, 8, 8, 8, 8, 8, 8, 8], [12, 4, 4, 4, 12, 12, 4, 12], [4, 12, 12, 12, 4, 4, 12, 4],
        [6, 6, 10, 14, 6, 2, 6, 14], [14, 14, 2, 6, 14, 10, 14, 6], [10, 2, 14, 10, 10, 14, 2, 2], [2, 10, 6, 2, 2, 6, 10, 10],
        [3, 5, 15, 7, 9, 5, 7, 15], [11, 13, 7, 15, 1, 13, 15, 7], [15, 1, 11, 3, 5, 9, 3, 3], [7, 9, 3, 11, 13, 1, 11, 11],
        [5, 3, 5, 9, 15, 7, 1, 1], [13, 11, 13, 1, 7, 15, 9, 9], [9, 7, 1, 13, 3, 11, 5, 13], [1, 15, 9, 5, 11, 3, 13, 5],
    ];

    [Fact]
    public void Point_FirstSixteenOfEightDimensions_AreThePublishedOnes()
    {
        for (var i = 0; i < First16InSixteenths.Length; i++)
        {
            for (var d = 0; d < 8; d++)
            {
                Assert.Equal(First16InSixteenths[i][d] / 16.0, Coordinate(d, (uint)i));
            }
        }
    }

    // Sobol(d=2048, scramble=False, bits=32), fast_forward(index), random(1), times 2^32.
    [Theory]
    [InlineData(12_345, 1, 3_493_593_088)]
    [InlineData(12_345, 2, 688_652_288)]
    [InlineData(12_345, 37, 1_384_382_464)]
    [InlineData(12_345, 500, 1_299_447_808)]
    [InlineData(12_345, 1023, 2_478_571_520)]
    [InlineData(12_345, 2047, 3_151_757_312)]
    [InlineData(1_000_000, 1, 1_339_682_816)]
    [InlineData(1_000_000, 2, 3_556_216_832)]
    [InlineData(1_000_000, 37, 1_373_892_608)]
    [InlineData(1_000_000, 500, 2_282_762_240)]
    [InlineData(1_000_000, 1023, 1_283_518_464)]
    [InlineData(1_000_000, 2047, 1_966_379_008)]
    public void Point_FarIndexAndDimension_IsThePublishedOne(uint index, int dimension, double numberOfTwoTo32) =>
        Assert.Equal(numberOfTwoTo32 / TwoTo32, Coordinate(dimension, index));

    [Fact]
    public void MostDimensions_AreTheLinesOfTheFile() => Assert.Equal(2048, DirectionNumbers.MostDimensions);

    [Theory]
    [InlineData(0u, 0u)]
    [InlineData(1u, 0x80000000u)]
    [InlineData(0x0000F00Du, 0xB00F0000u)]
    [InlineData(0x12345678u, 0x1E6A2C48u)]
    public void Reverse_Digits_AreLastFirst(uint digits, uint reversed) => Assert.Equal(reversed, DirectionNumbers.Reverse(digits));

    private static double Coordinate(int dimension, uint index) =>
        DirectionNumbers.Reverse(DirectionNumbers.Of(dimension).Point(index)) / TwoTo32;
}
