using PainCost.Attribution.Designs;
using PainCost.Attribution.Regressions;

namespace PainCost.Attribution.Effects;

/// <summary>The terms of a cost model: the intercept, one for each level of pain, and the covariates.</summary>
/// <param name="Table">The terms of all rows.</param>
/// <param name="Pain">The level of pain of each row, 0 for none; and the levels' names.</param>
internal sealed record CostTerms(RegressionTable Table, Labels Pain)
{
    /// <summary>How many terms are of pain; they stand after the intercept.</summary>
    public int PainTerms => Pain.Names.Count - 1;

    /// <exception cref="ArgumentException">A column is missing or has cells that it may not have.</exception>
    public static CostTerms Of(Microdata data, CostModel model)
    {
        var pain = PainLevels(data, model);
        var (names, columns) = (new List<string> { "intercept" }, new List<double[]> { Indicator(new int[data.Count], 0) });
        for (var level = 1; level < pain.Names.Count; level++)
        {
            names.Add(pain.Names.Count == 2 ? model.Pain : $"{model.Pain} {pain.Names[level]}");
            columns.Add(Indicator(pain.Codes, level));
        }

        foreach (var name in model.Covariates)
        {
            Add(data, name, data.IsText(name) || model.Categories.Contains(name, StringComparer.OrdinalIgnoreCase), names, columns);
        }

        return names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new ArgumentException($"The term '{twice.Key}' stands in the model twice; name each column once.")
            : new(new([.. names], [.. columns]), pain);
    }

    private static Labels PainLevels(Microdata data, CostModel model)
    {
        var labels = data.Labels(model.Pain);
        var none = labels.Names.ToList().IndexOf(model.NoPain);
        if (none < 0 || labels.Names.Count is < 2 or > 20)
        {
            throw new ArgumentException(
                $"The pain column '{model.Pain}' has the values {string.Join(", ", labels.Names.Take(20))}; "
                + $"it must have '{model.NoPain}' for no pain and one value, or a few, for pain. "
                + "Name another value for no pain if that is what is meant.");
        }

        // The level without pain becomes the first.
        return new(
            Array.ConvertAll(labels.Codes, code => code == none ? 0 : code < none ? code + 1 : code),
            [labels.Names[none], .. labels.Names.Where((_, index) => index != none)]);
    }

    private static void Add(Microdata data, string name, bool isCategory, List<string> names, List<double[]> columns)
    {
        if (!isCategory)
        {
            names.Add(name);
            columns.Add(data.Numbers(name));
            return;
        }

        var groups = data.Labels(name);
        for (var group = 1; group < groups.Names.Count; group++)
        {
            names.Add($"{name} {groups.Names[group]}");
            columns.Add(Indicator(groups.Codes, group));
        }
    }

    private static double[] Indicator(int[] codes, int code) => Array.ConvertAll(codes, c => c == code ? 1.0 : 0);
}
