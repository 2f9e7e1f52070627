using PainCost.Sampling.Streams;

namespace PainCost.Sensitivity.Screening;

/// <summary>
/// Walks over a grid: each begins at a random place and moves every input once, in random order, by half the levels.
/// </summary>
/// <remarks>
/// Morris 1991, Technometrics 33:161-174. Where an input begins and when it moves is a function of the seed, its name and the walk's
/// number.
/// </remarks>
internal sealed class Trajectories
{
    private const string Purpose = "trajectories";

    private readonly InputStream[] streams;
    private readonly int[,] levelAt;

    public Trajectories(IReadOnlyList<string> names, ulong seed, int count, int levels)
    {
        (Count, Levels) = (count, levels);
        streams = [.. names.Select(name => InputStream.For(seed, name, Purpose, names))];
        levelAt = new int[count * Length, names.Count];
        for (var walk = 0; walk < count; walk++)
        {
            Lay(walk);
        }
    }

    public int Count { get; }

    public int Levels { get; }

    /// <summary>Points of a walk: one more than there are inputs.</summary>
    public int Length => streams.Length + 1;

    public int Points => levelAt.GetLength(0);

    /// <summary>The level of an input at a point of all walks, from 0.</summary>
    public int Level(int point, int input) => levelAt[point, input];

    /// <summary>The probability that a level stands for: the middle of its share, never 0 or 1.</summary>
    public double Probability(int level) => (level + 0.5) / Levels;

    private void Lay(int walk)
    {
        var (begin, turn) = (new int[streams.Length], new ulong[streams.Length]);
        for (var input = 0; input < streams.Length; input++)
        {
            var (first, second) = streams[input].Bits(walk);
            (begin[input], turn[input]) = ((int)Math.BigMul(first, (ulong)Levels, out _), second);
        }

        int[] order = [.. Enumerable.Range(0, streams.Length).OrderBy(input => turn[input])];
        for (var input = 0; input < streams.Length; input++)
        {
            var step = begin[input] < Levels / 2 ? Levels / 2 : -(Levels / 2);
            var movesAt = Array.IndexOf(order, input) + 1;
            for (var point = 0; point < Length; point++)
            {
                levelAt[(walk * Length) + point, input] = begin[input] + (point < movesAt ? 0 : step);
            }
        }
    }
}
