using PainCost.Sampling.Streams;

namespace PainCost.Attribution.Designs;

/// <summary>Clusters drawn with replacement within their strata, one fewer than there are, and what each then counts.</summary>
/// <remarks>Rao and Wu 1988, Journal of the American Statistical Association 83: 231-241.</remarks>
internal static class Resampling
{
    public static double[] Factors(DesignLayout layout, ulong seed, int replicate)
    {
        // No input of a model is drawn beside it, so that no name can share the stream.
        var stream = InputStream.Of(seed, "clusters drawn anew");
        var members = Enumerable.Range(0, layout.StratumOf.Length).ToLookup(cluster => layout.StratumOf[cluster]);
        var factors = new double[layout.StratumOf.Length];
        for (var stratum = 0; stratum < layout.StrataCount; stratum++)
        {
            var clusters = members[stratum].ToArray();
            var each = clusters.Length / (clusters.Length - 1.0);
            for (var draw = 1; draw < clusters.Length; draw++)
            {
                factors[clusters[Chosen(stream.Bits(((long)replicate * factors.Length) + clusters[draw]).First, clusters.Length)]] += each;
            }
        }

        return factors;
    }

    // The upper half of a product spreads the 64 bits evenly.
    private static int Chosen(ulong bits, int count) => (int)Math.BigMul(bits, (ulong)count, out _);
}
