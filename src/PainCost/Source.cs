namespace PainCost;

/// <summary>Where a figure comes from.</summary>
/// <param name="Id">The short key that evidence rows refer to, such as <c>GASKIN2012</c>.</param>
/// <param name="Citation">Authors, year, title and venue, as a reader would look it up.</param>
public sealed record Source(string Id, string Citation)
{
    /// <summary>The digital object identifier; empty when there is none.</summary>
    public string Doi { get; init; } = "";

    /// <summary>A web address at which the text was read; empty when there is none.</summary>
    public string Address { get; init; } = "";

    /// <summary>How much of the text was read: an abstract, one table, the whole.</summary>
    public string WhatWasSeen { get; init; } = "";
}
