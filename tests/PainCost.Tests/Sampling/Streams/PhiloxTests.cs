using PainCost.Sampling.Draws;
using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Streams;

/// <summary>Oracle: the known answers that Salmon and others publish with Random123 (kat_vectors, philox4x32, 10 rounds).</summary>
public class PhiloxTests
{
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0u, ~0u, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u,
        0x24126ea1u)]
    public void Block_PublishedInput_GivesThePublishedAnswer(
        uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint x0, uint x1, uint x2, uint x3) =>
        Assert.Equal((x0, x1, x2, x3), Philox.Block(c0, c1, c2, c3, k0, k1));

    // The same published answer by way of a stream: the counter below, the name above, the seed as key.
    [Fact]
    public void Bits_OfStream_PutCounterNameAndSeedInTheirPlaces()
    {
        var stream = new InputStream(SeedLow: 0xa4093822u, SeedHigh: 0x299f31d0u, NameLow: 0x13198a2eu, NameHigh: 0x03707344u);
        Assert.Equal((0x94fdccebd16cfe09UL, 0x24126ea15001e420UL), stream.Bits(unchecked((long)0x85a308d3243f6a88UL)));
    }

    // Oracle: Philox, SHA-256 and the layout of draws written again in Python. The quantile of a uniform on (0, 1) is the coordinate.
    [Theory]
    [InlineData(2026UL, "prevalence", 0L, 0.20334545284810035)]
    [InlineData(2026UL, "prevalence", 9L, 0.7421382920456326)]
    [InlineData(2026UL, "prevalence", 16L, 0.0369890634977722)]
    [InlineData(2026UL, "hourly wage", 1_000_003L, 0.5779095822597001)]
    [InlineData((1UL << 40) + 7, "arbeitsunfähig", 12_345_678_901L, 0.9597770554253616)]
    public void Fill_UniformInput_IsTheCoordinateOfAnOutsideProgram(ulong seed, string name, long draw, double coordinate)
    {
        var input = Input.Uncertain(name, Distribution.Uniform(low: 0, high: 1), "1");
        var block = new double[16];
        new InputDraws([input], new DrawPlan(seed, draw + 1)).Fill(0, draw / 16 * 16, block);
        Assert.Equal(coordinate, block[draw % 16], 1e-15);
    }

    [Fact]
    public void Of_SeedAndName_KeepsBothHalvesOfTheSeed()
    {
        var stream = InputStream.Of(0x0123456789abcdefUL, "prevalence");
        Assert.Equal((0x89abcdefu, 0x01234567u), (stream.SeedLow, stream.SeedHigh));
        Assert.NotEqual(stream, InputStream.Of(0x0123456789abcdefUL, "Prevalence"));
    }
}
