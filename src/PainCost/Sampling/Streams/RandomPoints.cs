namespace PainCost.Sampling.Streams;

/// <summary>Independent points: the random bits of one input by themselves, for those who do more with them than look up a table.</summary>
internal sealed class RandomPoints(InputStream stream) : IPoints
{
    private const int DrawsPerGranule = 2 * InputStream.LanesPerGranule;

    public void Fill(long firstDraw, Span<ulong> bits)
    {
        if (Philox512.IsSupported)
        {
            Philox512.Fill(stream, firstDraw, bits);
        }
        else if (Philox256.IsSupported)
        {
            Philox256.Fill(stream, firstDraw, bits);
        }
        else
        {
            FillOneByOne(stream, firstDraw, bits);
        }
    }

    /// <summary>What the vectors must equal bit for bit, and the way of machines without them.</summary>
    public static void FillOneByOne(in InputStream stream, long firstDraw, Span<ulong> bits)
    {
        var counter = firstDraw / 2;
        for (var granule = 0; granule < bits.Length; granule += DrawsPerGranule)
        {
            for (var lane = 0; lane < InputStream.LanesPerGranule; lane++, counter++)
            {
                (bits[granule + lane], bits[granule + InputStream.LanesPerGranule + lane]) = stream.Bits(counter);
            }
        }
    }
}
