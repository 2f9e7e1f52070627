using PainCost.Attribution.Designs;
using PainCost.Numerics.Sums;

namespace PainCost.Attribution;

/// <summary>Microdata with their design: means, totals, ratios and figures of groups, by Taylor linearisation.</summary>
public sealed class SurveySample
{
    private readonly DesignLayout layout;

    /// <summary>A sample and how it was drawn.</summary>
    /// <param name="data">The people.</param>
    /// <param name="design">Weights, strata and clusters.</param>
    /// <exception cref="ArgumentException">A column is missing or has cells that it may not have, or a stratum has one unit
    /// only.</exception>
    public SurveySample(Microdata data, SurveyDesign design)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(design);
        (Data, Design, layout) = (data, design, new DesignLayout(data, design));
    }

    /// <summary>The people.</summary>
    public Microdata Data { get; }

    /// <summary>How they were drawn.</summary>
    public SurveyDesign Design { get; }

    /// <summary>Clusters less strata.</summary>
    public int DegreesOfFreedom => layout.DegreesOfFreedom;

    internal DesignLayout Layout => layout;

    /// <summary>The mean of a column over the population.</summary>
    /// <param name="column">A column of numbers.</param>
    /// <returns>The mean, in the column's unit.</returns>
    public SurveyEstimate Mean(string column)
    {
        var y = Data.Numbers(column);
        var estimate = Ratio(column, y, Ones());
        var n = (double)Data.Count;
        var squares = y.Select((value, i) => layout.Weights[i] * (value - estimate.Value) * (value - estimate.Value)).ToArray();
        return estimate with { DesignEffect = estimate.StandardError * estimate.StandardError / (FixedOrder.Sum(squares) / n / (n - 1)) };
    }

    /// <summary>The mean of a column in each group of another.</summary>
    /// <param name="column">A column of numbers.</param>
    /// <param name="by">The column that names the groups.</param>
    /// <returns>A mean for each group, in the order of their names, in the column's unit.</returns>
    public IReadOnlyList<SurveyEstimate> Means(string column, string by)
    {
        var (y, groups) = (Data.Numbers(column), Data.Labels(by));
        return [.. groups.Names.Select((name, group) => Ratio($"{by} {name}", Of(y, groups, group), Of(Ones(), groups, group)))];
    }

    /// <summary>The difference between the means of a column in two groups, both from one sample.</summary>
    /// <param name="column">A column of numbers.</param>
    /// <param name="by">The column that names the groups.</param>
    /// <param name="group">The group whose mean counts.</param>
    /// <param name="reference">The group whose mean is taken away.</param>
    /// <returns>The difference, in the column's unit.</returns>
    public SurveyEstimate Difference(string column, string by, string group, string reference)
    {
        var (y, groups) = (Data.Numbers(column), Data.Labels(by));
        var (one, other) = (Linearised(y, groups, Index(groups, by, group)), Linearised(y, groups, Index(groups, by, reference)));
        var influence = one.Influence.Zip(other.Influence, (a, b) => a - b).ToArray();
        return Estimate($"{by} {group} less {reference}", one.Value - other.Value, influence);
    }

    /// <summary>The total of a column over the population; alone of all figures it follows the scale of the weights.</summary>
    /// <param name="column">A column of numbers.</param>
    /// <returns>The total, in the column's unit times people.</returns>
    public SurveyEstimate Total(string column)
    {
        var parts = Data.Numbers(column).Zip(layout.Raw, (y, w) => w * y).ToArray();
        return Estimate(column, FixedOrder.Sum(parts), parts);
    }

    /// <summary>The ratio of two totals.</summary>
    /// <param name="numerator">A column of numbers.</param>
    /// <param name="denominator">A column of numbers whose total is not 0.</param>
    /// <returns>The ratio, in the unit of the one by that of the other.</returns>
    public SurveyEstimate Ratio(string numerator, string denominator) =>
        Ratio($"{numerator} / {denominator}", Data.Numbers(numerator), Data.Numbers(denominator));

    private static int Index(Labels groups, string by, string name) => groups.Names.ToList().IndexOf(name) is var index and >= 0 ? index
        : throw new ArgumentException($"The column '{by}' has no group '{name}'. It has: {string.Join(", ", groups.Names)}.");

    private static double[] Of(double[] y, Labels groups, int group) => [.. y.Select((value, i) => groups.Codes[i] == group ? value : 0)];

    private double[] Ones()
    {
        var ones = new double[Data.Count];
        Array.Fill(ones, 1);
        return ones;
    }

    private (double Value, double[] Influence) Linearised(double[] y, Labels groups, int group) =>
        Linearised(Of(y, groups, group), Of(Ones(), groups, group));

    private (double Value, double[] Influence) Linearised(double[] top, double[] bottom)
    {
        var total = FixedOrder.Dot(layout.Weights, bottom);
        var ratio = FixedOrder.Dot(layout.Weights, top) / total;
        return (ratio, [.. top.Select((y, i) => layout.Weights[i] * (y - (ratio * bottom[i])) / total)]);
    }

    private SurveyEstimate Ratio(string name, double[] top, double[] bottom)
    {
        var (ratio, influence) = Linearised(top, bottom);
        return double.IsFinite(ratio) ? Estimate(name, ratio, influence)
            : throw new ArgumentException($"There is no mean or ratio '{name}': the weights of what it is divided by sum to 0.");
    }

    private SurveyEstimate Estimate(string name, double value, double[] influence) =>
        new(name, value, TaylorCovariance.StandardError(layout, influence), layout.DegreesOfFreedom);
}
