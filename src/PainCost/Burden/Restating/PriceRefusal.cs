namespace PainCost.Burden.Restating;

/// <summary>Why money cannot be had in the wanted prices.</summary>
/// <param name="Component">What the money would be a part of.</param>
/// <param name="Reason">The rest of a sentence that begins with the component.</param>
/// <param name="IsOfItsIndex">
/// Whether it is the component's price index that does not reach so far; otherwise a conversion is missing.
/// </param>
internal sealed record PriceRefusal(string Component, string Reason, bool IsOfItsIndex)
{
    public override string ToString() => $"{Component} {Reason}";
}
