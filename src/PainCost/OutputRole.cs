namespace PainCost;

/// <summary>What an output is to the others of its model, so that nobody need tell it from the name.</summary>
public enum OutputRole
{
    /// <summary>A result by itself.</summary>
    Result,

    /// <summary>What the components add up to.</summary>
    Total,

    /// <summary>A part of the total.</summary>
    Component,

    /// <summary>Money that stands beside the components and is not in the total.</summary>
    Beside,

    /// <summary>What somebody bears of the total.</summary>
    Payer,

    /// <summary>How many there are, of cases, people or patients.</summary>
    Count,

    /// <summary>The total for each of those that are counted.</summary>
    PerCase,

    /// <summary>One of the others in part: of one stratum, one year, or in present value.</summary>
    Detail,
}
