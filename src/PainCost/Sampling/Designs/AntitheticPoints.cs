using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Designs;

/// <summary>Independent pairs of mirrored points: draw 16g + 8 + l is 1 − u where draw 16g + l is u, to the last bit.</summary>
internal sealed class AntitheticPoints(InputStream stream) : IPoints
{
    private readonly RandomPoints random = new(stream);

    public void Fill(long firstDraw, Span<ulong> bits)
    {
        random.Fill(firstDraw, bits);
        for (var granule = 0; granule < bits.Length; granule += 2 * InputStream.LanesPerGranule)
        {
            for (var lane = granule; lane < granule + InputStream.LanesPerGranule; lane++)
            {
                bits[lane + InputStream.LanesPerGranule] = bits[lane] ^ (1UL << UnitCube.SideBit);
            }
        }
    }
}
