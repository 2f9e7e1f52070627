namespace PainCost.Burden;

/// <summary>How finely a burden's outputs are divided.</summary>
public enum Detail
{
    /// <summary>The total and its components.</summary>
    Components,

    /// <summary>Besides, every component and the total in every stratum and severity.</summary>
    ByCell,
}
