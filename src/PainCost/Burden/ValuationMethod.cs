namespace PainCost.Burden;

/// <summary>How lost work is turned into money. The two are alternatives, never addends.</summary>
public enum ValuationMethod
{
    /// <summary>All of it at what it would have earned.</summary>
    HumanCapital,

    /// <summary>Only until the worker is replaced, and by an elasticity; the profile gives both.</summary>
    FrictionCost,
}
