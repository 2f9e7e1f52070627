using System.Globalization;
using PainCost.Dependence.Matrices;

namespace PainCost;

/// <summary>How strongly two inputs, named, go together, and who says so.</summary>
/// <remarks>Immutable. <see cref="ToString"/> gives the text that <see cref="Parse"/> reads back.</remarks>
public sealed record Correlation
{
    private Correlation(string first, string second, double value, CorrelationKind kind)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(first);
        ArgumentException.ThrowIfNullOrWhiteSpace(second);
        if (first == second)
        {
            throw new ArgumentException($"'{first}' cannot be correlated with itself; name two inputs.");
        }

        if (!(value >= -1 && value <= 1))
        {
            throw new ArgumentOutOfRangeException(
                null, $"The correlation of '{first}' and '{second}' must lie in [-1, 1].");
        }

        (First, Second, Value, Kind) = (first, second, value, kind);
    }

    /// <summary>The name of one input.</summary>
    public string First { get; }

    /// <summary>The name of the other input.</summary>
    public string Second { get; }

    /// <summary>The correlation, a bare number in [−1, 1].</summary>
    public double Value { get; }

    /// <summary>Which measure <see cref="Value"/> is.</summary>
    public CorrelationKind Kind { get; }

    /// <summary>Where the number was read; null for an assumption.</summary>
    public Source? Source { get; init; }

    /// <summary>What a reader should know before relying on it; empty when nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether nobody has verified the number against a text: it has no source.</summary>
    public bool IsUnverified => Source is null;

    /// <summary>A correlation of ranks.</summary>
    /// <param name="first">An input's name.</param>
    /// <param name="second">Another's.</param>
    /// <param name="value">Spearman's rho, in [−1, 1].</param>
    /// <returns>The correlation.</returns>
    /// <exception cref="ArgumentException">The value is outside [−1, 1], or both names are one.</exception>
    public static Correlation Spearman(string first, string second, double value) => new(first, second, value, CorrelationKind.Spearman);

    /// <summary>A surplus of pairs of draws that are ordered alike.</summary>
    /// <param name="first">An input's name.</param>
    /// <param name="second">Another's.</param>
    /// <param name="value">Kendall's tau, in [−1, 1].</param>
    /// <returns>The correlation.</returns>
    /// <exception cref="ArgumentException">The value is outside [−1, 1], or both names are one.</exception>
    public static Correlation Kendall(string first, string second, double value) => new(first, second, value, CorrelationKind.Kendall);

    /// <summary>A correlation of the values themselves.</summary>
    /// <param name="first">An input's name.</param>
    /// <param name="second">Another's.</param>
    /// <param name="value">Pearson's r, in [−1, 1].</param>
    /// <returns>The correlation.</returns>
    /// <exception cref="ArgumentException">The value is outside [−1, 1], or both names are one.</exception>
    public static Correlation Pearson(string first, string second, double value) => new(first, second, value, CorrelationKind.Pearson);

    /// <summary>Reads a correlation.</summary>
    /// <param name="text">
    /// Such as <c>wage ~ absence days = 0.4</c>, which is Spearman's, or <c>wage ~ absence days = kendall(0.3)</c>.
    /// </param>
    /// <returns>The correlation.</returns>
    /// <exception cref="FormatException">The text is not of that form, or the number is outside [−1, 1].</exception>
    public static Correlation Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CorrelationText.Read(text);
    }

    /// <summary>The correlation as text.</summary>
    /// <returns>For example <c>wage ~ absence days = spearman(0.4)</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{First} ~ {Second} = {Kind.ToString().ToLowerInvariant()}({Value:R})");

    internal static Correlation Of(string first, string second, double value, CorrelationKind kind) => new(first, second, value, kind);

    /// <summary>Whether the other says something of the same two inputs.</summary>
    internal bool IsOfSamePair(Correlation other) =>
        (First == other.First && Second == other.Second) || (First == other.Second && Second == other.First);
}
