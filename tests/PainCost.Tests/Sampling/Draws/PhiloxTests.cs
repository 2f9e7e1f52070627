using PainCost.Sampling.Draws;

namespace PainCost.Tests.Sampling.Draws;

/// <summary>Oracle: the known answers that Salmon and others publish with Random123 (kat_vectors, philox4x32, 10 rounds).</summary>
public class PhiloxTests
{
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0u, ~0u, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
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

    [Fact]
    public void Of_SeedAndName_KeepsBothHalvesOfTheSeed()
    {
        var stream = InputStream.Of(0x0123456789abcdefUL, "prevalence");
        Assert.Equal((0x89abcdefu, 0x01234567u), (stream.SeedLow, stream.SeedHigh));
        Assert.NotEqual(stream, InputStream.Of(0x0123456789abcdefUL, "Prevalence"));
    }
}
