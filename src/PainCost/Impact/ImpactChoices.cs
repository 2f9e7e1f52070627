using PainCost.Prices;

namespace PainCost.Impact;

/// <summary>The choices of a budget impact; all are recorded in the model.</summary>
public sealed record ImpactChoices
{
    private const int UsualYears = 5;
    private const int MostYears = 50;

    /// <summary>How many years, from 1 to 50; 5 unless told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 1 to 50.</exception>
    public int Years
    {
        get;
        init => field = value is >= 1 and <= MostYears
            ? value
            : throw new ArgumentOutOfRangeException(null, "A budget impact covers 1 to 50 years.");
    } = UsualYears;

    /// <summary>The discount of the present values; null, the usual, for none.</summary>
    public Discounting? Discounting { get; init; }

    /// <summary>The prices of the results; null for those that the plan states.</summary>
    public PriceBasis? PriceBasis { get; init; }

    /// <summary>Which index moves which component to those prices; the usual is <see cref="RestatementPlan.UnitedStates"/>.</summary>
    public RestatementPlan Restatement { get; init; } = RestatementPlan.UnitedStates;
}
