using System.Globalization;

namespace PainCost.Tests.Distributions;

/// <summary>One row of Reference/families.csv, counts.csv or curves.csv: a quantity of a distribution, given by its text form.</summary>
internal sealed record ReferenceFamily(string Quantity, double At, double Value, string Text)
{
    public static IReadOnlyList<ReferenceFamily> Of(string family, string file = "families")
    {
        using var stream = typeof(ReferenceFamily).Assembly.GetManifestResourceStream($"PainCost.Tests.Reference.{file}.csv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Read);
        return [.. rows.Where(r => r.Text.StartsWith(family + "(", StringComparison.Ordinal))];
    }

    /// <summary>The relative error; of a probability the error itself, of a quantile that over the larger of it and the standard
    /// deviation.</summary>
    public double Error()
    {
        var distribution = Distribution.Parse(Text);
        return Quantity switch
        {
            "mean" => Relative(distribution.Mean, distribution.StandardDeviation),
            "variance" => Relative(distribution.Variance, 0),
            "lower" => Relative(distribution.LowerTailQuantile(At), distribution.Low == 0 ? 0 : distribution.StandardDeviation),
            "upper" => Relative(distribution.UpperTailQuantile(At), distribution.Low == 0 ? 0 : distribution.StandardDeviation),
            "below" => Relative(distribution.CumulativeProbability(At), 1),
            "above" => Relative(distribution.ProbabilityAbove(At), 0),
            "mass" => Relative(distribution.ProbabilityMass(At), 0),
            "density" => Relative(distribution.Density(At), 0),
            _ => throw new InvalidDataException(Quantity),
        };
    }

    private static ReferenceFamily Read(string line)
    {
        var cells = line.Split(',', 4);
        return new(cells[0], Number(cells[1]), Number(cells[2]), cells[3].TrimEnd());
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private double Relative(double actual, double size) => actual == Value ? 0 : Math.Abs(actual - Value) / Math.Max(Math.Abs(Value), size);
}
