namespace PainCost;

public sealed partial class Model
{
    /// <summary>How tied draws count in a correlation of two of the model's inputs.</summary>
    /// <param name="pair">The correlation.</param>
    /// <returns><c>mean ranks for ties</c> or <c>tau-b</c>; empty where draws are not tied, or ties make no difference.</returns>
    /// <exception cref="ArgumentException">The model has no such input.</exception>
    public string TiesIn(Correlation pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.Kind == CorrelationKind.Pearson
            || !new[] { pair.First, pair.Second }.Any(name => Inputs[InputIndexOf(name)].Distribution.HasPoints) ? ""
            : pair.Kind == CorrelationKind.Kendall ? "tau-b" : "mean ranks for ties";
    }
}
