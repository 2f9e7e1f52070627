namespace PainCost;

/// <summary>How well a figure is known, from best to least.</summary>
public enum Knowledge
{
    /// <summary>Read in a published text.</summary>
    Seen,

    /// <summary>Arithmetic from figures that were seen.</summary>
    Derived,

    /// <summary>From general knowledge; nobody has verified it against a text.</summary>
    Background,

    /// <summary>Chosen by the analyst.</summary>
    Assumption,
}
