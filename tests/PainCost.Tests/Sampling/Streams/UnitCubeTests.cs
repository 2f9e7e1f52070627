using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Streams;

/// <summary>How bits become a coordinate. Oracle: by hand.</summary>
public class UnitCubeTests
{
    [Theory]
    [InlineData(0UL, 1.0 / 9007199254740992)]
    [InlineData(1UL, 1.0 / 9007199254740992)]
    [InlineData(UnitCube.TailMask, 0.5 - (1.0 / 9007199254740992))]
    [InlineData(1UL << 63, 1 - (1.0 / 9007199254740992))]
    [InlineData(ulong.MaxValue, 0.5 + (1.0 / 9007199254740992))]
    public void Coordinate_ExtremeBits_StaysInside(ulong bits, double coordinate)
    {
        Assert.Equal(coordinate, UnitCube.Coordinate(bits));
        Assert.InRange(UnitCube.Coordinate(bits), double.Epsilon, 1 - double.Epsilon);
    }

    [Fact]
    public void Coordinate_OtherBits_AreIgnored() => Assert.Equal(UnitCube.Coordinate(12_345),
        UnitCube.Coordinate(12_345 | (0x7FFUL << 52)));
}
