using PainCost.Evidence;

namespace PainCost.Validation;

/// <summary>A figure of a study as it follows from the study's other figures.</summary>
/// <param name="Figure">The row that holds the printed figure; for one that is not printed, what it is.</param>
/// <param name="Ours">The figure in terms of the others.</param>
/// <param name="Expected">What the comparison with the printed figure is stated to show.</param>
internal sealed record Equation(string Figure, Quantity Ours, Agreement Expected)
{
    /// <summary>What a reader should know of a figure that has no row to say it.</summary>
    public string Note { get; private init; } = "";

    /// <summary>Whether the figure is a whole of which ours adds the parts: exactly 1.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>The printed figure follows from the others, but for the rounding of their digits.</summary>
    public static Equation Gives(string figure, Quantity ours) => new(figure, ours, Agreement.WithinRounding);

    /// <summary>The printed figure cannot follow from the others; the note of its row says why.</summary>
    public static Equation Differs(string figure, Quantity ours) => new(figure, ours, Agreement.DiffersAsStated);

    /// <summary>The figure follows from the others but is not printed.</summary>
    public static Equation Implies(string figure, Quantity ours, string note) => new(figure, ours, Agreement.NotPrinted) { Note = note };

    /// <summary>
    /// The figure stands for itself: nothing that was read of the study makes it, and the note of its row says what is missing.
    /// </summary>
    public static Equation Quotes(string figure, Profile figures) => new(figure, figures[figure], Agreement.Quoted);

    /// <summary>Parts that make up a whole.</summary>
    public static Equation AddsToOne(string figure, IEnumerable<Quantity> shares, string note) =>
        new(figure, Quantity.Sum(shares), Agreement.WithinRounding) { IsWhole = true, Note = note };
}
