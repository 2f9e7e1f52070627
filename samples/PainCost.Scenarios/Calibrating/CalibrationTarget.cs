using System.Globalization;
using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Cli.Calibrating;

/// <summary>A published figure with its uncertainty.</summary>
/// <param name="Distribution">The figure, in the output's unit.</param>
/// <param name="Note">Where the figure and its uncertainty come from.</param>
internal sealed record CalibrationTarget(Distribution Distribution, string Note)
{
    /// <summary>How sure a published figure is taken to be when nobody says.</summary>
    public const double UsualErrorPercent = 5;

    private const string Total = "total";
    private const string Published = "published total";

    /// <summary>
    /// The figure that was asked for; left out, a published total: that of the profile, or else the article's in the same prices.
    /// </summary>
    /// <exception cref="FormatException">The text is neither a number nor a distribution.</exception>
    /// <exception cref="ArgumentException">There is no usual figure for the output, or the percentage is not above 0.</exception>
    public static CalibrationTarget Of(string? text, double? errorPercent, Profile profile, Model model, string output)
    {
        var (figure, origin) = text is null ? Usual(profile, model, output) : (Distribution.Parse(text), "as asked for");
        if (!figure.IsFixed)
        {
            return errorPercent is null ? new(figure, origin)
                : throw new UsageException("--error belongs to a --target that is a bare number; this one states its own uncertainty.");
        }

        var percent = errorPercent ?? UsualErrorPercent;
        if (!(percent > 0 && double.IsFinite(percent)))
        {
            throw new UsageException("--error must be a percentage above 0; write 5 for a standard error of 5 %.");
        }

        if (figure.Mean == 0)
        {
            throw new UsageException("A figure of 0 has no standard error in percent of it; state it in the output's unit, such as "
                + "--target \"normal(mean=0, se=1e9)\".");
        }

        var sure = errorPercent is null ? $"standard error {UsualErrorPercent:0} %, an assumption"
            : string.Create(CultureInfo.InvariantCulture, $"standard error {percent:0.###} %, as asked for");
        return new(Distribution.Normal(mean: figure.Mean, standardError: Math.Abs(figure.Mean) * percent / 100), $"{origin}; {sure}");
    }

    private static (Distribution Figure, string Origin) Usual(Profile profile, Model model, string output)
    {
        if (output == Total && profile.TryGetInput(Published, out var published) && model.Outputs[0].Unit == published.Unit)
        {
            return (published.Distribution, $"published total of {profile.Name} ({published.Provenance?.Source.Id})");
        }

        if (output != Total || model.Outputs[0].Unit.PriceBasis is not { Currency: "USD" } prices)
        {
            throw new ArgumentException($"There is no published figure for '{output}' to match; give one with --target.");
        }

        var article = PainBurden.Of(Profile.BuiltIn("article"), new BurdenChoices { PriceBasis = prices }).Model;
        return (Distribution.Fixed(article.Evaluate()[Total]), $"the article's $560 billion of 2010, restated part by part in {prices}");
    }
}
