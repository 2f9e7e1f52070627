using PainCost.Prices;

namespace PainCost.Burden;

/// <summary>The choices that change a burden's numbers or its outputs. All are recorded in the model.</summary>
public sealed record BurdenChoices
{
    /// <summary>For a burden from above, what stays as published when the number of cases differs; null for the usual, the total.</summary>
    public HeldFixed? HeldFixed { get; init; }

    /// <summary>Whose costs are counted; the usual is <see cref="Perspective.Societal"/>.</summary>
    public Perspective Perspective { get; init; } = Perspective.Societal;

    /// <summary>How finely the outputs are divided.</summary>
    public Detail Detail { get; init; }

    /// <summary>
    /// How lost work is valued; friction cost needs <c>friction period</c> and <c>friction elasticity</c> of the profile.
    /// </summary>
    public ValuationMethod Valuation { get; init; }

    /// <summary>The prices of the results; null for those that the profile states.</summary>
    public PriceBasis? PriceBasis { get; init; }

    /// <summary>Which index moves which component to those prices; the usual is <see cref="RestatementPlan.UnitedStates"/>.</summary>
    public RestatementPlan Restatement { get; init; } = RestatementPlan.UnitedStates;

    /// <summary>
    /// What brings money to the currency of those prices where the profile gives no rate; the usual is
    /// <see cref="CurrencyConversion.None"/>.
    /// </summary>
    public CurrencyConversion Conversion { get; init; } = CurrencyConversion.None;

    /// <summary>Whether the value of lost quality of life is in the total. It counts income again that lost productivity counts.</summary>
    public bool IncludeIntangible { get; init; }
}
