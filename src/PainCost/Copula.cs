using System.Globalization;
using System.Text.RegularExpressions;
using PainCost.Texts;

namespace PainCost;

/// <summary>How correlated inputs go together in their tails: the copula.</summary>
/// <remarks>
/// Under the Gaussian, extremes of two inputs become independent the further out one looks. Under Student's t they come together,
/// the more so the fewer the degrees of freedom, even where the correlation is 0.
/// </remarks>
public sealed partial record Copula
{
    private const double FewestDegrees = 1;
    private const double MostDegrees = 1000;

    private Copula(double degreesOfFreedom) => DegreesOfFreedom = degreesOfFreedom;

    /// <summary>The copula of the multivariate normal distribution.</summary>
    public static Copula Gaussian { get; } = new(double.PositiveInfinity);

    /// <summary>The degrees of freedom of Student's t; positive infinity for the Gaussian.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>Whether this is the Gaussian copula.</summary>
    public bool IsGaussian => double.IsPositiveInfinity(DegreesOfFreedom);

    /// <summary>The copula of the multivariate Student t distribution.</summary>
    /// <param name="degreesOfFreedom">In [1, 1000]; 4 has heavy joint tails, 30 hardly differs from the Gaussian.</param>
    /// <returns>The copula.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The degrees of freedom are outside the range or not a number.</exception>
    public static Copula StudentT(double degreesOfFreedom) =>
        degreesOfFreedom is >= FewestDegrees and <= MostDegrees ? new(degreesOfFreedom) : throw new ArgumentOutOfRangeException(
            null,
                "The degrees of freedom of a t copula must lie in [1, 1000]; above, take the Gaussian.");

    /// <summary>Reads a copula.</summary>
    /// <param name="text"><c>gaussian</c>, or such as <c>t(df=4)</c>.</param>
    /// <returns>The copula.</returns>
    /// <exception cref="FormatException">The text is neither, or the degrees of freedom are outside [1, 1000].</exception>
    public static Copula Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Trim().Equals("gaussian", StringComparison.OrdinalIgnoreCase))
        {
            return Gaussian;
        }

        return StudentForm().Match(text) is { Success: true } match
            && double.TryParse(match.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
            && degrees is >= FewestDegrees and <= MostDegrees
            ? new(degrees)
            : throw new FormatException(
                SafeText.ForMessage($"'{text}' is no copula; write gaussian, or t(df=4) with degrees of freedom from 1 to 1000."));
    }

    /// <summary>The copula as text.</summary>
    /// <returns><c>gaussian</c>, or such as <c>t(df=4)</c>.</returns>
    public override string ToString() =>
        IsGaussian ? "gaussian" : string.Create(CultureInfo.InvariantCulture, $"t(df={DegreesOfFreedom:R})");

    [GeneratedRegex(@"^\s*t\(\s*df\s*=\s*([^)\s]+)\s*\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex StudentForm();
}
