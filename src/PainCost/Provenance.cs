namespace PainCost;

/// <summary>All that an input carries of its origin: the source, whom the figure describes, when, and how well it is known.</summary>
public sealed record Provenance
{
    /// <summary>Creates the origin of a figure.</summary>
    /// <param name="source"><see cref="Source"/>.</param>
    /// <param name="knowledge"><see cref="Knowledge"/>.</param>
    public Provenance(Source source, Knowledge knowledge) =>
        (Source, Knowledge) = (source, knowledge);

    /// <summary>The text that the figure was read in.</summary>
    public Source Source { get; init; }

    /// <summary>How well the figure is known.</summary>
    public Knowledge Knowledge { get; init; }

    /// <summary>The population that the figure describes, in words; empty when not stated.</summary>
    public string Population { get; init; } = "";

    /// <summary>The year, or span of years such as <c>2021-2022</c>, that the figure describes; empty when not stated.</summary>
    public string Year { get; init; } = "";

    /// <summary>What a reader should know before relying on the figure; empty when nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>File and line of the evidence row, such as <c>article.csv(7)</c>; empty for a figure given in code.</summary>
    public string Location { get; init; } = "";
}
