using System.Globalization;

namespace PainCost.Tests.Distributions;

/// <summary>One row of Reference/quantiles.csv.</summary>
internal sealed record ReferenceQuantile(string Family, double[] Parameters, bool IsUpper, double Tail, double Quantile)
{
    public static IReadOnlyList<ReferenceQuantile> Of(string family)
    {
        using var stream = typeof(ReferenceQuantile).Assembly.GetManifestResourceStream("PainCost.Tests.Reference.quantiles.csv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Read);
        return [.. rows.Where(r => r.Family == family)];
    }

    /// <summary>Lists every row whose relative error is above the tolerance; a quantile below the normal doubles may come out as
    /// 0.</summary>
    public static void AssertClose(string family, double tolerance, Func<ReferenceQuantile, double> quantile)
    {
        var rows = Of(family);
        Assert.True(rows.Count >= 10, $"only {rows.Count} rows of {family}");
        Assert.All(rows, r =>
        {
            var actual = quantile(r);
            Assert.True(r.IsMet(actual, tolerance), FormattableString.Invariant($"{r} but is {actual:R}"));
        });
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Family}({string.Join(' ', Parameters)}) {(IsUpper ? "upper" : "lower")} {Tail:R} = {Quantile:R}");

    private static ReferenceQuantile Read(string line)
    {
        var cells = line.Split(',');
        return new(cells[0], [.. cells[1..5].Where(c => c.Length > 0).Select(Number)], cells[5] == "upper", Number(cells[6]),
            Number(cells[7]));
    }

    private static double Number(string text) => text.TrimStart('+', '-') == "inf"
        ? (text.StartsWith('-') ? double.NegativeInfinity : double.PositiveInfinity)
        : double.Parse(text, CultureInfo.InvariantCulture);

    private bool IsMet(double actual, double tolerance) =>
        Math.Abs(actual - Quantile) <= (Math.Abs(Quantile) * tolerance) + 2.3e-308 && actual >= 0 == Quantile >= 0;
}
