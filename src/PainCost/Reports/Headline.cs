using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Reports.Sentences;

namespace PainCost.Reports;

/// <summary>
/// The answer of a run in two or three plain sentences, and what a reader should know beside it: what is left out, what has no known
/// spread, and what nobody has verified. All of it is computed from the result and its evidence.
/// </summary>
public sealed record Headline
{
    private Headline(Simulation simulation, string description, IReadOnlyList<string> sentences)
    {
        (Description, Sentences) = (description, sentences);
        LeftOut = PainBurden.LeftOut(simulation.Model);
        WithoutSpread = Weights.WithoutSpread(simulation);
        Unverified = Weights.Unverified(simulation.Model);
    }

    /// <summary>What the profile says of itself; empty where none is known.</summary>
    public string Description { get; }

    /// <summary>The sentences, in the order to read them.</summary>
    public IReadOnlyList<string> Sentences { get; }

    /// <summary>Components that a burden would have if everything were known, and that this one has no figures for.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>Components that no draw moves, each with its share of the total, from 0 to 1.</summary>
    public IReadOnlyList<(string Component, double Share)> WithoutSpread { get; }

    /// <summary>
    /// Inputs that nobody has verified against a text, those of one name together: how well they are known, how many rows they are, and
    /// which share of the total, from 0 to 1, rests on them. The shares of two inputs may overlap.
    /// </summary>
    public IReadOnlyList<(string Input, Knowledge Known, int Rows, double Share)> Unverified { get; }

    /// <summary>What a result says of itself.</summary>
    /// <param name="simulation">The result of a burden.</param>
    /// <returns>The sentences, with money in words.</returns>
    public static Headline Of(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        return new(simulation, "", [.. ResultSentences.Of(simulation)]);
    }

    /// <summary>
    /// What a result says of itself, and beside it how a published total is read at other prevalences, and the newest published figure.
    /// </summary>
    /// <param name="simulation">The result of a burden.</param>
    /// <param name="profile">The profile that it is the burden of.</param>
    /// <param name="choices">The choices that it was built with.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The sentences, with money in words.</returns>
    /// <exception cref="FaultsException">The profile's inputs do not make up a burden.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Headline Of(Simulation simulation, Profile profile, BurdenChoices choices, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(choices);
        return new(simulation, profile.Description,
        [
            .. ResultSentences.Of(simulation),
            .. PublishedSentences.OtherPrevalences(simulation, profile, choices, cancellationToken),
            .. PublishedSentences.Newest(simulation, profile, cancellationToken),
        ]);
    }
}
