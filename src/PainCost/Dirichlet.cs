using PainCost.Quantities;
using PainCost.Texts.Forms;

namespace PainCost;

/// <summary>Shares of a whole that add to one in every draw, from how many were counted in each part.</summary>
/// <remarks>
/// Immutable. Independent gamma numbers, one for each part, each over their sum (Devroye, Non-Uniform Random Variate Generation, 1986,
/// chapter XI).
/// Where all counts are below 0.1, gamma numbers may all be too small for a double; then each part takes a beta share of what those
/// before it left.
/// </remarks>
public sealed class Dirichlet
{
    /// <summary>A gamma number of this shape is below 1e-300 once in 10^30 draws.</summary>
    private const double SmallestOfGammas = 0.1;

    /// <summary>The least shape that a gamma or beta can be drawn with.</summary>
    private const double LeastCount = 1e-6;

    private readonly Dictionary<string, Quantity> byPart;

    private Dirichlet(string name, IReadOnlyList<string> parts, IReadOnlyList<Quantity> shares)
    {
        (Name, Parts) = (name, parts);
        byPart = parts.Zip(shares).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
    }

    /// <summary>What is divided; the first half of each share's name.</summary>
    public string Name { get; }

    /// <summary>The parts, in the order given.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The share of a part, named <c>name: part</c>.</summary>
    /// <param name="part">The part.</param>
    /// <returns>A quantity in [0, 1], no unit; its mean is the part's count over the sum of all.</returns>
    /// <exception cref="ArgumentException">There is no such part; the message lists those there are.</exception>
    public Quantity this[string part] => byPart.TryGetValue(part, out var share) ? share : throw new ArgumentException(
        $"'{Name}' has no part '{part}'; it has {string.Join(", ", Parts.Select(p => $"'{p}'"))}.");

    /// <summary>Shares from counts.</summary>
    /// <param name="name">What is divided, unique in a model.</param>
    /// <param name="counts">
    /// Two parts or more, each with a count of at least 1e-6, which need not be whole; after a flat prior, the number counted plus 1.
    /// </param>
    /// <param name="source">The text that the counts were read in.</param>
    /// <returns>The shares.</returns>
    /// <exception cref="ArgumentException">
    /// There are fewer than two parts, two of one name, or a count is not finite and at least 1e-6.
    /// </exception>
    public static Dirichlet Of(string name, IEnumerable<(string Part, double Count)> counts, Source? source = null)
    {
        NameForm.Check(name);
        ArgumentNullException.ThrowIfNull(counts);
        var all = counts.ToList();
        var faults = all.Where(c => !(c.Count > 0 && double.IsFinite(c.Count)))
            .Select(c => FormattableString.Invariant($"the count of '{c.Part}' must be finite and above 0 but is {c.Count}; add 1 to all counts for a flat prior, or leave the part out"))
            .Concat(all.Where(c => c.Count is > 0 and < LeastCount)
                .Select(c => FormattableString.Invariant($"the count of '{c.Part}' must be {LeastCount} or more but is {c.Count}; leave the part out")))
            .Concat(all.GroupBy(c => c.Part).Where(g => g.Count() > 1).Select(g => $"the part '{g.Key}' is there twice; add its counts"))
            .Concat(all.Count < 2 ? ["at least two parts are needed"] : []).ToList();
        if (faults.Count > 0)
        {
            throw new ArgumentException($"The shares of '{name}': {string.Join("; ", faults)}.");
        }

        var shares = all.Max(c => c.Count) >= SmallestOfGammas ? ByGammas(name, all, source) : ByBetas(name, all, source);
        return new(name, [.. all.Select(c => c.Part)], [.. shares.Zip(all, (share, c) => share.Named($"{name}: {c.Part}"))]);
    }

    private static IEnumerable<Quantity> ByGammas(string name, List<(string Part, double Count)> all, Source? source) => Shares.Of(
        [
            .. from c in all
               select Input.Uncertain($"{name}, weight of {c.Part}", Distribution.GammaFromShape(shape: c.Count, scale: 1), "1", source),
        ]);

    private static IEnumerable<Quantity> ByBetas(string name, List<(string Part, double Count)> all, Source? source)
    {
        Quantity left = 1;
        for (var i = 0; i < all.Count - 1; i++)
        {
            var share = Input.Uncertain(
                $"{name}, share of {all[i].Part} of what is left",
                    Distribution.BetaFromShapes(all[i].Count, all.Skip(i + 1).Sum(c => c.Count)), "1", source);
            yield return left * share;
            left *= 1 - share;
        }

        yield return left;
    }
}
