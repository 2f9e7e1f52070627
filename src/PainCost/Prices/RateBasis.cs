namespace PainCost.Prices;

/// <summary>Whether amounts, or the rate that discounts them, have inflation in them.</summary>
public enum RateBasis
{
    /// <summary>Without inflation: all amounts in the prices of one year.</summary>
    Real,

    /// <summary>With inflation: each amount in the money of its own year.</summary>
    Nominal,
}
