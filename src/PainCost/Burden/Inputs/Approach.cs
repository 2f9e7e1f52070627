namespace PainCost.Burden.Inputs;

/// <summary>From which side a burden is built, told from what its profile mentions.</summary>
internal enum Approach
{
    /// <summary>From a published total, or from one of its parts.</summary>
    FromAbove,

    /// <summary>From what a case costs, component by component.</summary>
    FromBelow,

    /// <summary>Nothing but the number of cases can be built: no published total, and no component.</summary>
    CasesOnly,
}
