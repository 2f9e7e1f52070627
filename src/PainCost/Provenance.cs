namespace PainCost;

/// <summary>All that an input carries of its origin: the source, whom the figure describes, when, and how well it is known.</summary>
/// <param name="Source">The text that the figure was read in.</param>
/// <param name="Knowledge">How well the figure is known.</param>
public sealed record Provenance(Source Source, Knowledge Knowledge)
{
    /// <summary>The population that the figure describes, in words; empty when not stated.</summary>
    public string Population { get; init; } = "";

    /// <summary>The year, or span of years such as <c>2021-2022</c>, that the figure describes; empty when not stated.</summary>
    public string Year { get; init; } = "";

    /// <summary>What a reader should know before relying on the figure; empty when nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>File and line of the evidence row, such as <c>article.csv(7)</c>; empty for a figure given in code.</summary>
    public string Location { get; init; } = "";
}
