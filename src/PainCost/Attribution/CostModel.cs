namespace PainCost.Attribution;

/// <summary>Which cost is explained by which columns, and in which form.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CostModel
{
    /// <summary>A model.</summary>
    /// <param name="outcome">The column of costs, 0 or above.</param>
    /// <param name="pain">
    /// The column that says who has pain: 0 for no pain and another number for pain, or several, one for each severity. A column of texts
    /// is legal
    /// where <see cref="NoPain"/> names those without.
    /// </param>
    /// <param name="covariates">What else is held the same; a column of texts becomes a term for each of its groups but the first.</param>
    public CostModel(string outcome, string pain, params IEnumerable<string> covariates)
    {
        ArgumentException.ThrowIfNullOrEmpty(outcome);
        ArgumentException.ThrowIfNullOrEmpty(pain);
        ArgumentNullException.ThrowIfNull(covariates);
        (Outcome, Pain, Covariates) = (outcome, pain, [.. covariates]);
    }

    /// <summary>The column of costs.</summary>
    public string Outcome { get; }

    /// <summary>The column that says who has pain.</summary>
    public string Pain { get; }

    /// <summary>The columns that are held the same between those with and without pain.</summary>
    public IReadOnlyList<string> Covariates { get; }

    /// <summary>Those covariates whose numbers name groups: a term for each but the first.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The value of the pain column that means no pain.</summary>
    public string NoPain { get; init; } = "0";

    /// <summary>One part or two.</summary>
    public CostForm Form { get; init; } = CostForm.TwoPart;

    /// <summary>The first of two parts.</summary>
    public OccurrenceLink Occurrence { get; init; } = OccurrenceLink.Logit;

    /// <summary>The second of two parts, or the only one with a logarithmic link.</summary>
    public CostFamily Family { get; init; } = CostFamily.Gamma;
}
