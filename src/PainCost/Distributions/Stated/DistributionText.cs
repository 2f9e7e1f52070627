using System.Globalization;

namespace PainCost.Distributions.Stated;

/// <summary>A distribution as its author stated it: a family and named numbers, each with the digits that were written.</summary>
/// <param name="Family">The family, or what is done to <paramref name="Parent"/>; empty for a number alone.</param>
/// <param name="Numbers">In the order written.</param>
/// <param name="Parent">The distribution that this one is made of, or null.</param>
internal sealed record DistributionText(string Family, IReadOnlyList<StatedNumber> Numbers, Distribution? Parent = null)
{
    /// <summary>What a list or a mixture is made of, in the order written; empty for families with named numbers only.</summary>
    public IReadOnlyList<StatedPart> Parts { get; init; } = [];

    /// <summary>How many moves stand one after the other; the text form, and with it every use, takes the square of it.</summary>
    public const int MostMoves = 16;

    /// <summary>How deep one distribution may stand inside others.</summary>
    public const int Deepest = 16;

    /// <summary>How many moves follow the first family.</summary>
    public int Moves => Parent is null ? 0 : 1 + Parent.Text.Moves;

    /// <summary>How many brackets are open at the deepest place.</summary>
    public int Depth => Math.Max(
        Family.Length == 0 ? 0 : 1 + Parts.Select(p => p.Distribution?.Text.Depth ?? 0).DefaultIfEmpty(0).Max(), Parent?.Text.Depth ?? 0);

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

    /// <summary>The value stated under a name, or another where none is.</summary>
    public double Or(string name, double otherwise) => Has(name) ? this[name] : otherwise;

    /// <summary>All numbers, in the order of the text.</summary>
    public IEnumerable<DistributionParameter> Parameters()
    {
        var family = Family.Length == 0 ? "fixed" : Family;
        var ofParts = Parts.SelectMany(p => (p.Value is { } value ? [new(family, "value", value.Value)] : p.Distribution!.Text.Parameters())
            .Append(new DistributionParameter(family, "weight", p.WeightOrOne)));
        return (Parent?.Text.Parameters() ?? []).Concat(ofParts)
            .Concat(Numbers.Select(n => new DistributionParameter(family, n.Name, n.Value)));
    }

    /// <summary>This text done to a distribution; as many moves in a row as can be read back.</summary>
    /// <exception cref="ArgumentException">There are too many.</exception>
    public DistributionText After(Distribution parent) =>
        parent.Text.Moves < MostMoves ? this with { Parent = parent } : throw new ArgumentException(
        FormattableString.Invariant(
            $"a distribution takes at most {MostMoves} moves in a row; add up the shifts and multiply the scales by hand"));

    /// <summary>One text for one statement: its numbers in any order, a standard error under either of its names.</summary>
    public string Canonical()
    {
        var numbers = Numbers
            .Select(n => (n.Name == "sd" ? "se" : n.Name) + "=" + n.Value.ToString("R", CultureInfo.InvariantCulture))
            .Order(StringComparer.Ordinal);
        var parent = Parent is null ? "" : Parent.Text.Canonical() + ".";
        return $"{parent}{Family}({string.Join(',', Parts.Select(p => p.Canonical()).Concat(numbers))})";
    }

    public override string ToString()
    {
        if (Family.Length == 0)
        {
            return Numbers[0].Written;
        }

        var inner = Parts.Select(p => p.ToString()).Concat(Numbers.Select(n => $"{n.Name}={n.Written}"));
        return $"{(Parent is null ? "" : $"{Parent}.")}{Family}({string.Join(", ", inner)})";
    }
}
