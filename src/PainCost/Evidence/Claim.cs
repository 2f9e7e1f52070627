namespace PainCost.Evidence;

/// <summary>What a text claims of a figure, and what the literature says.</summary>
public sealed record Claim
{
    internal Claim(string words, string finding, Source source) =>
        (Words, Finding, Source) = (words, finding, source);

    /// <summary>The claim, in the text's own words where they are short.</summary>
    public string Words { get; }

    /// <summary>What the literature has instead.</summary>
    public string Finding { get; }

    /// <summary>Where that was read.</summary>
    public Source Source { get; }
}
