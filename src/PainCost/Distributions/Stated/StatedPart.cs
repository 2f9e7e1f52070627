using System.Globalization;

namespace PainCost.Distributions.Stated;

/// <summary>One part of a list or a mixture: a number or a distribution, and the weight that was written after it.</summary>
/// <param name="Value">The number, or null for a distribution.</param>
/// <param name="Distribution">The distribution, or null for a number.</param>
/// <param name="Weight">Null where none was written, which counts as 1.</param>
internal sealed record StatedPart(StatedNumber? Value, Distribution? Distribution, StatedNumber? Weight)
{
    public static StatedPart Of(double value, double? weight) =>
        new(StatedNumber.Of("value", value), null, weight is { } w ? StatedNumber.Of("weight", w) : null);

    public static StatedPart Of(Distribution distribution, double weight) => new(null, distribution, StatedNumber.Of("weight", weight));

    public double WeightOrOne => Weight?.Value ?? 1;

    public string Canonical() =>
        (Value?.Value.ToString("R", CultureInfo.InvariantCulture) ?? Distribution!.Text.Canonical()) + ":"
            + WeightOrOne.ToString("R", CultureInfo.InvariantCulture);

    public override string ToString() => (Value?.Written ?? Distribution!.ToString()) + (Weight is null ? "" : $": {Weight.Written}");
}
