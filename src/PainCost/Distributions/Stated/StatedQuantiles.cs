namespace PainCost.Distributions.Stated;

/// <summary>Quantiles as a text names them, in ascending order, checked.</summary>
internal static class StatedQuantiles
{
    /// <summary>The numbers of a text that are named for a percentage.</summary>
    public static List<(double Probability, double Value)> Of(DistributionText text)
    {
        var quantiles = new List<(double Probability, double Value)>();
        foreach (var number in text.Numbers)
        {
            if (QuantileName.TryRead(number.Name, out var probability))
            {
                quantiles.Add((probability, number.Value));
            }
        }

        return quantiles;
    }

    /// <summary>The text of a family stated by quantiles; an infinite bound is left out.</summary>
    public static DistributionText Text(string family, IEnumerable<(double Probability, double Value)> quantiles, double low, double high)
    {
        var numbers = quantiles.Select(q => (QuantileName.Of(Possible.Share(family, "probability", q.Probability)), q.Value)).ToList();
        if (!double.IsNegativeInfinity(low))
        {
            numbers.Add(("low", low));
        }

        if (!double.IsPositiveInfinity(high))
        {
            numbers.Add(("high", high));
        }

        return DistributionText.Of(family, [.. numbers]);
    }

    /// <summary>In order of their probabilities; refused unless both rise and the values lie between the bounds.</summary>
    public static List<(double Probability, double Value)> Checked(
        string family, IEnumerable<(double Probability, double Value)> quantiles, double low, double high)
    {
        var ordered = quantiles.OrderBy(q => q.Probability).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            Possible.Share(family, "probability", ordered[i].Probability);
            var value = Possible.Finite(family, "value of each quantile", ordered[i].Value);
            if (!(value > low && value < high))
            {
                throw new ArgumentException(
                    $"{family} needs its quantiles strictly between {Possible.Text(low)} and {Possible.Text(high)} but {Name(ordered[i])} is {Possible.Text(value)}; move the bound");
            }

            if (i > 0 && !(ordered[i].Probability > ordered[i - 1].Probability && value > ordered[i - 1].Value))
            {
                throw new ArgumentException(
                    $"{family} needs quantiles that rise with their probabilities but {Name(ordered[i])} is {Possible.Text(value)} after"
                    + $" {Name(ordered[i - 1])} of {Possible.Text(ordered[i - 1].Value)}; give each percentage once, in the order of the values");
            }
        }

        return ordered;
    }

    private static string Name((double Probability, double Value) quantile) => QuantileName.Of(quantile.Probability);
}
