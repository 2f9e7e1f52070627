namespace PainCost.Validation;

/// <summary>How a recomputed figure stands to the printed one.</summary>
public enum Agreement
{
    /// <summary>The printed digits of figure and inputs allow the two to be the same number.</summary>
    WithinRounding,

    /// <summary>
    /// No rounding brings the two together, and the reason says why: a misprint, a wrong population base, two specifications.
    /// </summary>
    DiffersAsStated,

    /// <summary>The study implies the figure but does not print it: there is nothing to agree with.</summary>
    NotPrinted,

    /// <summary>The study prints the figure and nothing that was read of it makes the figure; the reason says what is missing.</summary>
    Quoted,

    /// <summary>Not what was stated: a difference that nobody has explained, or a stated difference that is none.</summary>
    Unexplained,
}
