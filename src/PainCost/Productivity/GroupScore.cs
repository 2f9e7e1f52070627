using System.Globalization;

namespace PainCost.Productivity;

/// <summary>A group's mean score, or the excess of one group's over another's, with its standard error.</summary>
public sealed record GroupScore
{
    private const string ApproximateNote = "approximate: an overall score computed from group means, which holds for single people only";

    internal GroupScore(double mean, double standardError, int people)
    {
        Mean = mean;
        StandardError = standardError;
        People = people;
    }

    /// <summary>The mean over people, in the score's unit: a share from 0 to 1, or hours.</summary>
    public double Mean { get; }

    /// <summary>The standard error of the mean, in the score's unit; of a simple random sample, for a group scored here.</summary>
    public double StandardError { get; }

    /// <summary>How many people the score is of.</summary>
    public int People { get; }

    /// <summary>Whether an overall score was computed from group means, or is an excess of such a score.</summary>
    public bool IsApproximate { get; internal init; }

    /// <summary>The mean as an uncertain figure: normal, or fixed when the standard error is 0.</summary>
    /// <remarks>
    /// For a share near 0 in a small group, <see cref="Distribution.Beta"/> of the same mean and standard error keeps draws within [0, 1].
    /// </remarks>
    public Distribution Distribution =>
        StandardError > 0 ? Distribution.Normal(mean: Mean, standardError: StandardError) : Distribution.Fixed(Mean);

    /// <summary>A mean that a paper reports with the standard deviation over people.</summary>
    /// <param name="mean">In the score's unit: write 0.051 for 5.1 %.</param>
    /// <param name="standardDeviation">Over people, not below 0, in the score's unit.</param>
    /// <param name="people">How many people have the score, at least 2.</param>
    /// <returns>The score with standard error = standard deviation / √people.</returns>
    /// <exception cref="ArgumentException">A number is not finite or out of range.</exception>
    public static GroupScore FromStandardDeviation(double mean, double standardDeviation, int people) =>
        FromStandardError(mean, standardDeviation / Math.Sqrt(people), people);

    /// <summary>A mean that a paper reports with its standard error.</summary>
    /// <param name="mean">In the score's unit: write 0.051 for 5.1 %.</param>
    /// <param name="standardError">Not below 0, in the score's unit.</param>
    /// <param name="people">How many people have the score, at least 2.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentException">A number is not finite or out of range.</exception>
    public static GroupScore FromStandardError(double mean, double standardError, int people) =>
        people < 2 ? throw new ArgumentException(
            $"A group needs at least 2 people but has {people.ToString(CultureInfo.InvariantCulture)}.")
        : !double.IsFinite(mean) ? throw new ArgumentException("A mean must be a finite number.")
        : !(standardError >= 0 && double.IsFinite(standardError))
            ? throw new ArgumentException("A standard error must be finite and not below 0.")
        : new GroupScore(mean, standardError, people);

    /// <summary>What a burden counts: this group's score less that of people without pain.</summary>
    /// <param name="withoutPain">The same score of people without pain, independent of this group.</param>
    /// <returns>
    /// The difference, with standard error √(SE² + SE²) and the people of both groups. Matched pairs have a smaller standard error.
    /// </returns>
    public GroupScore ExcessOver(GroupScore withoutPain)
    {
        ArgumentNullException.ThrowIfNull(withoutPain);
        return new GroupScore(Mean - withoutPain.Mean, double.Hypot(StandardError, withoutPain.StandardError), People + withoutPain.People)
        {
            IsApproximate = IsApproximate || withoutPain.IsApproximate,
        };
    }

    /// <summary>The score as an input of the equation; one that is approximate says so in the note of its provenance.</summary>
    /// <param name="name">Unique in a model, such as <c>excess impairment</c>.</param>
    /// <param name="unit">As <see cref="Unit.Parse"/> reads it: <c>1</c> for a share, <c>hour/worker/week</c> for hours lost.</param>
    /// <param name="source">The survey or paper.</param>
    /// <returns>An input in that unit, marked as derived, with <see cref="Distribution"/>.</returns>
    /// <exception cref="FormatException">The unit cannot be read.</exception>
    public Input ToInput(string name, string unit, Source source) =>
        Input.Of(name, Distribution, Unit.Parse(unit),
            new Provenance(source, Knowledge.Derived) { Note = IsApproximate ? ApproximateNote : "" });

    /// <summary>Mean, standard error and people; says when the score is approximate.</summary>
    /// <returns>For example <c>0.347 (SE 0.0147, 392 people, approximate)</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture, $"{Mean:G6} (SE {StandardError:G3}, {People} people{(IsApproximate ? ", approximate" : "")})");

    /// <summary>Mean and standard error over those who have the score; null when fewer than two have.</summary>
    internal static GroupScore? OfPeople(IEnumerable<double?> scores)
    {
        var defined = scores.OfType<double>().ToList();
        if (defined.Count < 2)
        {
            return null;
        }

        var mean = defined.Average();
        var variance = defined.Sum(score => (score - mean) * (score - mean)) / (defined.Count - 1);
        return new GroupScore(mean, Math.Sqrt(variance / defined.Count), defined.Count);
    }

    internal double Share(string name) =>
        Mean >= 0 && Mean <= 1 ? Mean : throw new ArgumentException(
        FormattableString.Invariant($"Mean {name} must lie in [0, 1] but is {Mean:G6}{(Mean is > 1 and <= 100 ? FormattableString.Invariant($"; write {Mean / 100:G6} for {Mean:G6} %") : "")}."), name);
}
