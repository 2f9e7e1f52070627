namespace PainCost;

/// <summary>Where a figure comes from.</summary>
public sealed record Source
{
    /// <summary>Creates a source by its key.</summary>
    /// <param name="id"><see cref="Id"/>.</param>
    /// <param name="citation"><see cref="Citation"/>.</param>
    public Source(string id, string citation) =>
        (Id, Citation) = (id, citation);

    /// <summary>The short key that evidence rows refer to, such as <c>GASKIN2012</c>.</summary>
    public string Id { get; init; }

    /// <summary>Authors, year, title and venue, as a reader would look it up.</summary>
    public string Citation { get; init; }

    /// <summary>The digital object identifier; empty when there is none.</summary>
    public string Doi { get; init; } = "";

    /// <summary>A web address at which the text was read; empty when there is none.</summary>
    public string Address { get; init; } = "";

    /// <summary>How much of the text was read: an abstract, one table, the whole.</summary>
    public string WhatWasSeen { get; init; } = "";
}
