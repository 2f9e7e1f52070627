namespace PainCost;

/// <summary>Every family that could be fitted, best first, and why the others could not.</summary>
/// <typeparam name="TFit">A <see cref="QuantileFit"/> or a <see cref="DataFit"/>.</typeparam>
public sealed class FitRanking<TFit>
{
    internal FitRanking(IReadOnlyList<TFit> fits, IReadOnlyDictionary<FitFamily, string> impossible) =>
        (Fits, Impossible) = (fits, impossible);

    /// <summary>The fits, the best first.</summary>
    public IReadOnlyList<TFit> Fits { get; }

    /// <summary>The family with the best fit.</summary>
    public TFit Best => Fits[0];

    /// <summary>Why each of the other families could not be fitted.</summary>
    public IReadOnlyDictionary<FitFamily, string> Impossible { get; }
}
