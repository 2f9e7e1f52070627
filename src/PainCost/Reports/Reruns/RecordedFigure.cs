namespace PainCost.Reports.Reruns;

/// <summary>An input as a result recorded it.</summary>
/// <param name="Name">The input's name.</param>
/// <param name="Value">Its value or distribution, in text form.</param>
/// <param name="Unit">Its unit, in text form.</param>
internal sealed record RecordedFigure(string Name, string Value, string Unit)
{
    public override string ToString() => $"{Value} {Unit}";
}
