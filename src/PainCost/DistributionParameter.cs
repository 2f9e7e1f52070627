namespace PainCost;

/// <summary>One number that a distribution was stated with, such as a gamma's shape.</summary>
public sealed record DistributionParameter
{
    internal DistributionParameter(string family, string name, double value) => (Family, Name, Value) = (family, name, value);

    /// <summary>
    /// The family whose number it is, such as <c>gamma</c>; a move's name, <c>shift</c>, <c>scale</c> or <c>truncate</c>, for a number of
    /// that.
    /// </summary>
    public string Family { get; }

    /// <summary>
    /// The name in the text form, such as <c>shape</c>; <c>value</c> and <c>weight</c> in a list, <c>p5</c> for a quantile.
    /// </summary>
    public string Name { get; }

    /// <summary>
    /// The number: in the input's unit for a mean, a standard error, a bound or a value; without unit for a shape, a probability or a
    /// weight.
    /// </summary>
    public double Value { get; }

    /// <summary>Family, name and value.</summary>
    /// <returns>For example <c>gamma shape=2.4</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Family} {Name}={Value:R}");
}
