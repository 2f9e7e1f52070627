namespace PainCost.Impact;

/// <summary>
/// Who may be treated: the cases there are, those who come and go from year to year, and the share of them who are eligible.
/// </summary>
public sealed record EligibleCases
{
    /// <summary>Creates cases of whom all are eligible, and who neither come nor go.</summary>
    /// <param name="cases"><see cref="Cases"/>.</param>
    public EligibleCases(Quantity cases) => Cases = cases;

    /// <summary>The cases of year 1 [case], such as a burden's output <c>cases</c>.</summary>
    public Quantity Cases { get; init; }

    /// <summary>The share of cases who are eligible [1], in [0, 1]; null for all.</summary>
    public Quantity? EligibleShare { get; init; }

    /// <summary>New cases of a year as a share of those of the year before [1], from year 2 on; null for none.</summary>
    public YearlyQuantity? EnteringShare { get; init; }

    /// <summary>New cases of a year [case/year], from year 2 on; null for none. They add to those of <see cref="EnteringShare"/>.</summary>
    public YearlyQuantity? EnteringCases { get; init; }

    /// <summary>The share of the year before's cases who are no longer cases [1], in [0, 1], from year 2 on; null for none.</summary>
    public YearlyQuantity? LeavingShare { get; init; }
}
