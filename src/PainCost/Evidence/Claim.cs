namespace PainCost.Evidence;

/// <summary>What a text claims of a figure, and what the literature says.</summary>
/// <param name="Words">The claim, in the text's own words where they are short.</param>
/// <param name="Finding">What the literature has instead.</param>
/// <param name="Source">Where that was read.</param>
public sealed record Claim(string Words, string Finding, Source Source);
