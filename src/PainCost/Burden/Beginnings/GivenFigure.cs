using PainCost.Burden.Inputs;

namespace PainCost.Burden.Beginnings;

/// <summary>A figure that the user knows.</summary>
/// <param name="Known">The input.</param>
/// <param name="Value">The value, in <paramref name="Unit"/>; null when it was not given.</param>
/// <param name="Unit">The unit that it was given in.</param>
internal sealed record GivenFigure(KnownInput Known, Distribution? Value, string Unit)
{
    public string Input => Known.Name;
}
