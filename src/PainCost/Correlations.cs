namespace PainCost;

/// <summary>What is known of how inputs go together: correlations of pairs, named, and one copula for all.</summary>
/// <remarks>
/// Immutable. Inputs that no chain of pairs joins are independent; within a joined group, a pair that is not stated has correlation 0.
/// </remarks>
public sealed class Correlations
{
    private Correlations(IReadOnlyList<Correlation> pairs, Copula copula) => (Pairs, Copula) = (pairs, copula);

    /// <summary>Every input independent of every other.</summary>
    public static Correlations None { get; } = new([], Copula.Gaussian);

    /// <summary>The stated pairs, in the order given.</summary>
    public IReadOnlyList<Correlation> Pairs { get; }

    /// <summary>The copula that joins them; the Gaussian unless told.</summary>
    public Copula Copula { get; }

    /// <summary>Whether nothing is stated.</summary>
    public bool IsEmpty => Pairs.Count == 0;

    /// <summary>States correlations, joined by the Gaussian copula.</summary>
    /// <param name="pairs">Each pair once.</param>
    /// <returns>The set; whether it is possible shows when a model takes it, which knows the distributions.</returns>
    /// <exception cref="CorrelationException">A pair is given twice.</exception>
    public static Correlations Of(params IEnumerable<Correlation> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var all = pairs.ToList();
        var faults = all.Where((pair, index) => all.Take(index).Any(pair.IsOfSamePair))
            .Select(pair => $"The correlation of '{pair.First}' and '{pair.Second}' is given twice; keep one.").Distinct().ToList();
        return faults.Count == 0 ? new(all.AsReadOnly(), Copula.Gaussian) : throw new CorrelationException(faults);
    }

    /// <summary>The same pairs under another copula.</summary>
    /// <param name="copula">The copula.</param>
    /// <returns>A new set.</returns>
    public Correlations Under(Copula copula)
    {
        ArgumentNullException.ThrowIfNull(copula);
        return new(Pairs, copula);
    }
}
