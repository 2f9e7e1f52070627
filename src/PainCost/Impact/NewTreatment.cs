namespace PainCost.Impact;

/// <summary>A treatment that is taken up over years: how many are on it, how long they stay, and what each costs and saves.</summary>
public sealed record NewTreatment
{
    /// <summary>Creates a treatment on which all stay.</summary>
    /// <param name="name"><see cref="Name"/>.</param>
    /// <param name="uptake"><see cref="Uptake"/>.</param>
    /// <param name="costs"><see cref="Costs"/>.</param>
    public NewTreatment(string name, YearlyQuantity uptake, IReadOnlyList<TreatmentCost> costs) =>
        (Name, Uptake, Costs) = (name, uptake, costs);

    /// <summary>As a result names it.</summary>
    public string Name { get; init; }

    /// <summary>The share of eligible cases who are on the treatment in a year [patient/case], in [0, 1].</summary>
    public YearlyQuantity Uptake { get; init; }

    /// <summary>Costs and offsets, one entry for a component at most; all money in one price basis.</summary>
    public IReadOnlyList<TreatmentCost> Costs { get; init; }

    /// <summary>
    /// The share of those in their k-th year of treatment who are still on it a year later, of those who are still cases [1], in [0, 1].
    /// Unless given, all stay.
    /// </summary>
    public YearlyQuantity Persistence { get; init; } = YearlyQuantity.Constant(Quantity.Of(1, "1").Named("persistence"));
}
