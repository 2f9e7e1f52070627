namespace PainCost.Sampling.Streams;

/// <summary>
/// Philox4x32-10, a counter-based generator: four random words are a function of a counter and a key, without state.
/// </summary>
/// <remarks>
/// Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3, SC 2011. The tests hold its published known answers.
/// </remarks>
internal static class Philox
{
    public const int Rounds = 10;
    public const uint FirstMultiplier = 0xD2511F53;
    public const uint SecondMultiplier = 0xCD9E8D57;
    public const uint FirstWeyl = 0x9E3779B9;
    public const uint SecondWeyl = 0xBB67AE85;

    public static (uint X0, uint X1, uint X2, uint X3) Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var first = (ulong)FirstMultiplier * c0;
            var second = (ulong)SecondMultiplier * c2;
            (c0, c1, c2, c3) = ((uint)(second >> 32) ^ c1 ^ k0, (uint)second, (uint)(first >> 32) ^ c3 ^ k1, (uint)first);
            k0 += FirstWeyl;
            k1 += SecondWeyl;
        }

        return (c0, c1, c2, c3);
    }

    /// <summary>
    /// The keys of all rounds, first and second by turns, so that a vector kernel need not count them up for every counter.
    /// </summary>
    public static void RoundKeys(uint k0, uint k1, Span<ulong> keys)
    {
        for (var round = 0; round < Rounds; round++)
        {
            keys[2 * round] = k0 + ((uint)round * FirstWeyl);
            keys[(2 * round) + 1] = k1 + ((uint)round * SecondWeyl);
        }
    }
}
