namespace PainCost.Evidence.Reading;

/// <summary>
/// A file with faults, as far as it could be read: what a check of its meaning can go by, so that all faults arrive at once.
/// </summary>
/// <param name="File">The name of the file.</param>
/// <param name="PriceBasis">The price basis that the file states, or the only one that its readable units have.</param>
/// <param name="HasLegibleHeading">Whether the price basis is not hidden by a fault in the heading.</param>
/// <param name="Rows">Every row that has a name, in the order of the file; a doubled row stands twice.</param>
internal sealed record ProfileDraft(string File, PriceBasis? PriceBasis, bool HasLegibleHeading, IReadOnlyList<DraftRow> Rows);
