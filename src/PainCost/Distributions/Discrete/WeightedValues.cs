using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Discrete;

/// <summary>The checks at the door of every family that is stated as a list of values with weights.</summary>
internal static class WeightedValues
{
    /// <summary>How far printed probabilities may be from adding to one, as 0.33 three times.</summary>
    private const double RoundingOfPrint = 0.0101;

    /// <summary>The values that have a weight above 0.</summary>
    public static List<(double Value, double Weight)> Of(string family, DistributionText text)
    {
        var parts = text.Parts;
        if (parts.Count > DiscreteDistribution.MostValues)
        {
            throw new ArgumentException(
                $"{family} holds at most {Possible.Text(DiscreteDistribution.MostValues)} values but got {Possible.Text(parts.Count)}; round them and give each its count as weight");
        }

        var weighted = new List<(double Value, double Weight)>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            var value = Possible.Finite(family, Numbered("value", i), parts[i].Value!.Value);
            if (Weight(family, parts[i], i) is > 0 and var weight)
            {
                weighted.Add((value, weight));
            }
        }

        var total = weighted.Sum(p => p.Weight);
        if (!(total > 0 && double.IsFinite(total)))
        {
            throw new ArgumentException(
                $"{family} needs weights with a finite sum above 0 but they add to {Possible.Text(total)}; give at least one value");
        }

        if (text.Family == "discrete")
        {
            AddToOne(family, [.. parts.Select(p => p.WeightOrOne)]);
        }

        return weighted;
    }

    /// <summary>Weights that look like probabilities must add to one: otherwise a part was left out, or one is mistyped.</summary>
    public static void AddToOne(string family, IReadOnlyList<double> weights)
    {
        var total = weights.Sum();
        if (weights.All(w => w <= 1) && weights.Any(w => w is > 0 and < 1) && !(Math.Abs(total - 1) <= RoundingOfPrint))
        {
            throw new ArgumentException(
                $"{family} has weights that look like probabilities but add to {Possible.Text(Math.Round(total, 6))}; {Cure(weights, total)}, or write all of them"
                + " as counts, such as 30 and 70 for 0.3 and 0.7, to have them divided by their sum");
        }
    }

    /// <summary>Values and weights as the parts of a text.</summary>
    public static IReadOnlyList<StatedPart> Parts(IEnumerable<double> values, IEnumerable<double>? weights)
    {
        ArgumentNullException.ThrowIfNull(values);
        var all = values.ToList();
        var given = weights?.ToList();
        return given is null ? [.. all.Select(v => StatedPart.Of(v, null))]
            : given.Count == all.Count ? [.. all.Zip(given, (v, w) => StatedPart.Of(v, w))]
            : throw new ArgumentException(
                $"a list needs one weight for each value but got {given.Count} for {all.Count}; write 1 where there is none");
    }

    /// <summary>The weight of a part, 1 where none is stated.</summary>
    public static double Weight(string family, StatedPart part, int index) =>
        part.WeightOrOne >= 0 && double.IsFinite(part.WeightOrOne) ? part.WeightOrOne : throw new ArgumentException(
            $"{family} needs a finite {Numbered("weight", index)} of at least 0 but got {Possible.Text(part.WeightOrOne)}; leave the part out if it cannot be");

    private static string Cure(IReadOnlyList<double> weights, double total) => total < 1
        ? $"give the part that has the other {Possible.Text(Math.Round(1 - total, 6))}"
        : $"write {string.Join(", ", weights.Take(3).Select(w => Possible.Text(Math.Round(w / total, 6))))}{(weights.Count > 3 ? ", ..." : "")} if they are to be divided by their sum";

    private static string Numbered(string word, int index) => FormattableString.Invariant($"{word} in place {index + 1}");
}
