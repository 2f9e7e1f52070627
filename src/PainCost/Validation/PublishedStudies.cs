using PainCost.Validation.Papers;

namespace PainCost.Validation;

/// <summary>The published studies that the library is held to.</summary>
public static class PublishedStudies
{
    internal static IReadOnlyList<Paper> Papers { get; } =
    [
        GaskinRichard2012.Paper, Iom2011.Paper, Guy2025.Paper, Stewart2003.Paper, Yong2022.Paper, Stockbridge2015.Paper,
        Dieleman2020.Paper, Ibi2013.Paper, Trogdon2015.Paper,
        Deloitte2019.Paper, Thanh2022.Paper, Maniadakis2000.Paper, Gustavsson2012.Paper, Fayaz2016.Paper,
        Rikard2023.Paper, MepsAnalgesics.Paper, MepsOpioids2015.Paper, MepsOpioids2021.Paper, Ecec.Paper,
    ];

    /// <summary>Recomputes the printed figures of every study from its other figures.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>One entry for each figure, study by study, each in its own unit.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static IReadOnlyList<Reproduction> Reproduce(CancellationToken cancellationToken = default) =>
        [.. Papers.SelectMany(paper =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return paper.Reproduce();
        })];
}
