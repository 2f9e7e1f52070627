namespace PainCost.Sampling.Streams;

/// <summary>
/// The round keys of Philox, arranged for half as many exclusive ors: each is met by a whole product, whose upper half takes the key of
/// its own round and whose low half that of the next.
/// </summary>
/// <remarks>
/// A round makes of words x0 to x3 and the products F = M0 x0, S = M1 x2 the words hi(S) ^ x1 ^ k0, lo(S), hi(F) ^ x3 ^ k1, lo(F).
/// So products need keys in every other round. What rounds 0 to 2 make of words that all counters share is in their keys too.
/// </remarks>
internal static class PairedKeys
{
    private const long DrawsPerUpperHalf = 1L << 33;

    /// <summary>How many of the next draws have counters of the same upper half, for which alone keys can be made.</summary>
    public static int DrawsAlike(long firstDraw, int length) =>
        (int)Math.Min(length, DrawsPerUpperHalf - (firstDraw & (DrawsPerUpperHalf - 1)));

    /// <summary>
    /// Writes the keys of F in round 0 and of S in round 1, and from round 2 on those of S and F in each even round.
    /// </summary>
    /// <param name="stream">The key and the upper half of the counter.</param>
    /// <param name="firstDraw">The first of draws that are alike.</param>
    /// <param name="keys">Receives <see cref="Philox.Rounds"/> numbers.</param>
    public static unsafe void Make(in InputStream stream, long firstDraw, ulong* keys)
    {
        var second = (ulong)Philox.SecondMultiplier * stream.NameLow;
        var first = (ulong)Philox.FirstMultiplier * (Upper(second) ^ (uint)(firstDraw >>> 33) ^ stream.SeedLow);
        keys[0] = Pair(stream.NameHigh ^ Second(stream, 0), Upper(first) ^ Second(stream, 1));
        keys[1] = Pair((uint)second ^ First(stream, 1), 0);
        keys[2] = Pair(First(stream, 2), First(stream, 3));
        keys[3] = Pair((uint)first ^ Second(stream, 2), Second(stream, 3));
        for (var round = 4; round < Philox.Rounds; round += 2)
        {
            keys[round] = Pair(First(stream, round), First(stream, round + 1));
            keys[round + 1] = Pair(Second(stream, round), Second(stream, round + 1));
        }
    }

    private static uint First(in InputStream stream, int round) => stream.SeedLow + ((uint)round * Philox.FirstWeyl);

    private static uint Second(in InputStream stream, int round) => stream.SeedHigh + ((uint)round * Philox.SecondWeyl);

    private static uint Upper(ulong product) => (uint)(product >> 32);

    private static ulong Pair(uint upper, uint lower) => ((ulong)upper << 32) | lower;
}
