using PainCost.Distributions.Fitting;
using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Parsing;

/// <summary>Reads <c>fit(gamma, p5=1, p50=3, p95=7)</c>: the family first, then its quantiles and bounds.</summary>
internal static class FitStatement
{
    /// <summary>What the family is marked with while the statement is made into a distribution of that family.</summary>
    private const string Mark = "fit ";

    public static (Distribution? Distribution, string? Error) Read(string text, int open)
    {
        if (!Brackets.ClosesAtEnd(text, open))
        {
            return (null, $"'{text}' must end with its one closing bracket, as {DistributionForm.Fit}");
        }

        var inner = text[(open + 1)..^1];
        var comma = inner.IndexOf(',', StringComparison.Ordinal);
        var family = inner[..Math.Max(0, comma)].Trim().ToLowerInvariant();
        if (!FitFamilies.TryRead(family, out _))
        {
            return (null, $"'{family}' is not a family that can be fitted to quantiles; write {DistributionForm.Fit} with one of {FitFamilies.Names}");
        }

        if (!new NamedNumbers([DistributionForm.Fit]).TryRead(inner[(comma + 1)..], out var numbers, out var error))
        {
            return (null, error);
        }

        var (distribution, impossible) = DistributionParser.Make([DistributionForm.Fit], new(Mark + family, numbers));
        return (distribution, impossible?.Replace($"{Mark}{family}(", $"fit({family}, ", StringComparison.Ordinal));
    }

    /// <summary>The fitted distribution; refused where it misses the quantiles, which would otherwise pass unseen.</summary>
    public static Distribution Make(DistributionText text)
    {
        _ = FitFamilies.TryRead(text.Family[Mark.Length..], out var family);
        var quantiles = StatedQuantiles.Of(text);
        var (low, high) = (text.Or("low", double.NegativeInfinity), text.Or("high", double.PositiveInfinity));
        var fit = Distribution.FitQuantiles(family, quantiles, low, high);
        return FitTolerance.Faults(fit) is { } missed
            ? throw new ArgumentException(
                $"no {FitFamilies.Name(family)} comes near enough to these quantiles: {missed}; {Cure(text, quantiles, low, high)}")
            : fit.Distribution;
    }

    /// <summary>
    /// A text that can be pasted: another family that is near enough, a metalog through all of them, or two quantiles alone.
    /// </summary>
    private static string Cure(DistributionText text, List<(double Probability, double Value)> quantiles, double low, double high)
    {
        var numbers = string.Join(", ", text.Numbers.Select(n => $"{n.Name}={n.Written}"));
        var near = Distribution.FitQuantiles(quantiles, low, high).Fits.FirstOrDefault(f => FitTolerance.Faults(f) is null);
        if (near is not null)
        {
            return $"write fit({FitFamilies.Name(near.Family)}, {numbers}), which comes closest";
        }

        string[] metalogs = [$"metalog({numbers})", $"metalog({numbers}, low=0)"];
        var through =
            metalogs.FirstOrDefault(m => (quantiles[0].Value > 0 || m == metalogs[0]) && DistributionParser.TryParse(m, out _, out _));
        return through is not null
            ? $"write {through}, which passes through all of them"
            : "no family passes through all of them: leave out the quantile that is known least";
    }
}
