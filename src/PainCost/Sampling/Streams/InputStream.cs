using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PainCost.Sampling.Streams;

/// <summary>
/// The random bits of one input: draw i is a function of (seed, name, i) and nothing else.
/// </summary>
/// <remarks>
/// The seed is the generator's key, and the first 64 bits of the name's SHA-256 are the upper half of its counter.
/// Draws come in granules of 16: granule g uses counters 8g … 8g + 7, draw 16g + l takes the first 64 bits of counter 8g + l,
/// and draw 16g + 8 + l the second, so that eight counters in eight vector lanes give sixteen consecutive draws.
/// </remarks>
internal readonly record struct InputStream(uint SeedLow, uint SeedHigh, uint NameLow, uint NameHigh)
{
    public const int LanesPerGranule = 8;

    /// <summary>Counters that no draw reaches: what scrambles and shuffles are keyed with.</summary>
    private const long FirstKeyCounter = 1L << 62;

    public static InputStream Of(ulong seed, string name)
    {
        var hash = BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        return new InputStream((uint)seed, (uint)(seed >> 32), (uint)hash, (uint)(hash >> 32));
    }

    /// <summary>
    /// The stream of an input in one of several point sets, and in one of its replicates; those of the first are the input's own.
    /// </summary>
    public static InputStream Of(ulong seed, string name, int pointSet, int replicate) => Of(
        seed, (pointSet, replicate) == (0, 0) ? name
            : string.Create(CultureInfo.InvariantCulture, $"{name}\npoint set {pointSet}\nreplicate {replicate}"));

    /// <summary>A stream that belongs to an input but is not its draws: under the input's name and what it is for.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="name">The input's name, or a group's.</param>
    /// <param name="purpose">In words.</param>
    /// <param name="names">
    /// All names in use: where one is made of the same words, a line break, which no name holds, keeps the two apart.
    /// </param>
    public static InputStream For(ulong seed, string name, string purpose, IReadOnlyList<string> names) =>
        Of(seed, names.Contains($"{name} ({purpose})") ? $"{name}\n{purpose}" : $"{name} ({purpose})");

    /// <summary>The 64 random bits of both draws that share a counter.</summary>
    public (ulong First, ulong Second) Bits(long counter)
    {
        var (x0, x1, x2, x3) = Philox.Block((uint)counter, (uint)(counter >>> 32), NameLow, NameHigh, SeedLow, SeedHigh);
        return (x0 | ((ulong)x1 << 32), x2 | ((ulong)x3 << 32));
    }

    /// <summary>Random words that belong to no draw.</summary>
    public uint[] Keys(int count)
    {
        var keys = new uint[count];
        for (var i = 0; i < count; i++)
        {
            var (first, second) = Bits(FirstKeyCounter + (i / 4));
            var pair = i % 4 < 2 ? first : second;
            keys[i] = (uint)(i % 2 == 0 ? pair : pair >> 32);
        }

        return keys;
    }
}
