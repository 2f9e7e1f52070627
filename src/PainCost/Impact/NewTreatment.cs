namespace PainCost.Impact;

/// <summary>A treatment that is taken up over years: how many are on it, how long they stay, and what each costs and saves.</summary>
/// <param name="Name">As a result names it.</param>
/// <param name="Uptake">The share of eligible cases who are on the treatment in a year [patient/case], in [0, 1].</param>
/// <param name="Costs">Costs and offsets, one entry for a component at most; all money in one price basis.</param>
public sealed record NewTreatment(string Name, YearlyQuantity Uptake, IReadOnlyList<TreatmentCost> Costs)
{
    /// <summary>
    /// The share of those in their k-th year of treatment who are still on it a year later, of those who are still cases [1], in [0, 1].
    /// Unless given, all stay.
    /// </summary>
    public YearlyQuantity Persistence { get; init; } = YearlyQuantity.Constant(Quantity.Of(1, "1").Named("persistence"));
}
