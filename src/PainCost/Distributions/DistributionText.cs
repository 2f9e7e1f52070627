namespace PainCost.Distributions;

/// <summary>A distribution as its author stated it: a family and named numbers, each with the digits that were written.</summary>
internal sealed record DistributionText(string Family, IReadOnlyList<StatedNumber> Numbers)
{
    public override string ToString() =>
        Family.Length == 0 ? Numbers[0].Written : $"{Family}({string.Join(", ", Numbers.Select(n => $"{n.Name}={n.Written}"))})";
}
