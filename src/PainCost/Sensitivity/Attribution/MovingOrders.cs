using PainCost.Modelling.Blocks;
using PainCost.Sampling.Streams;

namespace PainCost.Sensitivity.Attribution;

/// <summary>
/// In which order factors move: another random order for every sixteen draws, a function of the seed, their names and the draws' number.
/// </summary>
internal sealed class MovingOrders(IReadOnlyList<string> factors, ulong seed)
{
    private const string Purpose = "order";

    private readonly InputStream[] streams = [.. factors.Select(name => InputStream.For(seed, name, Purpose, factors))];

    public int Factors => streams.Length;

    /// <summary>Writes which factor moves first, second, … in the sixteen draws that begin with one.</summary>
    public void Fill(long firstDraw, Span<int> order)
    {
        Span<ulong> keys = stackalloc ulong[streams.Length];
        for (var factor = 0; factor < streams.Length; factor++)
        {
            (keys[factor], _) = streams[factor].Bits(firstDraw / BlockProgram.Granule);
            order[factor] = factor;
        }

        keys.Sort(order[..streams.Length]);
    }
}
