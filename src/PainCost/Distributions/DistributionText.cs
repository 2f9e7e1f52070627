namespace PainCost.Distributions;

/// <summary>A distribution as its author stated it: a family and named numbers, each with the digits that were written.</summary>
/// <param name="Family">The family, or what is done to <paramref name="Parent"/>; empty for a number alone.</param>
/// <param name="Numbers">In the order written.</param>
/// <param name="Parent">The distribution that this one is made of, or null.</param>
internal sealed record DistributionText(string Family, IReadOnlyList<StatedNumber> Numbers, Distribution? Parent = null)
{
    /// <summary>The number stated as the standard error, under either of its two names.</summary>
    public double StandardError => this[Has("sd") ? "sd" : "se"];

    /// <summary>The value stated under a name.</summary>
    public double this[string name] => Numbers.First(n => n.Name == name).Value;

    public static DistributionText Of(string family, params ReadOnlySpan<(string Name, double Value)> numbers)
    {
        var stated = new List<StatedNumber>(numbers.Length);
        foreach (var (name, value) in numbers)
        {
            stated.Add(StatedNumber.Of(name, value));
        }

        return new(family, stated);
    }

    public bool Has(string name) => Numbers.Any(n => n.Name == name);

    public override string ToString() =>
        Family.Length == 0 ? Numbers[0].Written : $"{(Parent is null ? "" : $"{Parent}.")}{Family}({string.Join(", ", Numbers.Select(n => $"{n.Name}={n.Written}"))})";
}
