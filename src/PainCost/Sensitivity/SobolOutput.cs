namespace PainCost.Sensitivity;

/// <summary>How the variance of one output divides among the inputs.</summary>
public sealed class SobolOutput
{
    // Below this share of the mean a standard deviation is rounding.
    private const double Rounding = 1e-12;

    internal SobolOutput(
        string name, Unit unit, double mean, double variance, double deviation, IReadOnlyList<SobolIndex> indices,
        IReadOnlyList<SobolPair> pairs)
    {
        (Name, Unit, Mean, Variance, StandardDeviation) = (name, unit, mean, variance, deviation);
        (Indices, Pairs) = (indices, pairs);
    }

    /// <summary>The output's name.</summary>
    public string Name { get; }

    /// <summary>The unit of the output and its mean.</summary>
    public Unit Unit { get; }

    /// <summary>The mean over both sets of draws, in <see cref="Unit"/>.</summary>
    public double Mean { get; }

    /// <summary>
    /// The variance over both sets of draws, in the square of <see cref="Unit"/>: infinite or 0 where no double is so large or so small,
    /// which moves no index.
    /// </summary>
    public double Variance { get; }

    /// <summary>The standard deviation over both sets of draws, in <see cref="Unit"/>.</summary>
    public double StandardDeviation { get; }

    /// <summary>Whether any input moves the output by more than rounding. If not, there is no variance to divide and no index.</summary>
    public bool IsMoved => Indices.Count > 0;

    /// <summary>An index for every input that is uncertain, or group, by descending total; none if nothing moves the output.</summary>
    public IReadOnlyList<SobolIndex> Indices { get; }

    /// <summary>For every two of them the share they account for only together, largest first; none unless asked for.</summary>
    public IReadOnlyList<SobolPair> Pairs { get; }

    /// <summary>
    /// The share of the variance that inputs account for alone: the sum of the first-order indices [1]; 0 if nothing moves the output.
    /// </summary>
    public double SumOfFirst => Indices.Sum(index => index.First.Value);

    /// <summary>
    /// The share that is left to inputs acting together, 1 less <see cref="SumOfFirst"/> [1]; 0 if nothing moves the output. An estimate,
    /// so it may fall a little below 0.
    /// </summary>
    public double InteractionShare => IsMoved ? 1 - SumOfFirst : 0;

    /// <summary>The index of an input or group.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>First-order and total index, bare numbers.</returns>
    /// <exception cref="ArgumentException">There is no index of that name; the message lists those there are.</exception>
    public SobolIndex this[string name] => Indices.FirstOrDefault(index => index.Name == name) ?? throw new ArgumentException(
        $"There is no index of '{name}' for '{Name}'; there are {(IsMoved ? string.Join(", ", Indices.Select(i => $"'{i.Name}'")) : "none, because nothing moves it")}.");

    internal static bool IsRounding(double mean, double variance) => !(Math.Sqrt(Math.Max(0, variance)) > Rounding * Math.Abs(mean));
}
