using PainCost.Burden;

namespace PainCost.Tests.Burden;

/// <summary>Whether outputs of a burden add to another of its outputs, to rounding.</summary>
internal static class AddsUp
{
    private const double Rounding = 1e-12;

    /// <summary>A burden of rows, built with choices.</summary>
    public static Model Build(IEnumerable<string> rows, BurdenChoices? choices = null) =>
        PainBurden.Model(BurdenText.Parse(rows), choices ?? new BurdenChoices());

    /// <summary>In the base case, and from the least draw to the largest.</summary>
    public static void Assert(Model model, string whole, IEnumerable<string> parts)
    {
        var names = parts.ToList();
        var quantities = model.Outputs.ToDictionary(o => o.Name, o => o.Quantity);
        var baseCase = model.Evaluate();
        Xunit.Assert.True(names.Count > 0, $"'{whole}' has no parts.");
        Xunit.Assert.Equal(baseCase[whole], names.Sum(name => baseCase[name]), Rounding * Math.Abs(baseCase[whole]));

        var rest = (quantities[whole] - Quantity.Sum(names.Select(name => quantities[name]))) / quantities[whole];
        var drawn = Model.Of(("rest", rest)).Simulate(draws: 20_000, seed: 30)["rest"];
        Xunit.Assert.InRange(drawn.Percentile(0), -Rounding, Rounding);
        Xunit.Assert.InRange(drawn.Percentile(1), -Rounding, Rounding);
    }

    /// <summary>The outputs of one name in every cell: <c>cases [women]</c>, <c>cases [men]</c>.</summary>
    public static IEnumerable<string> InCells(Model model, string output) =>
        model.Outputs.Select(o => o.Name).Where(name => name.StartsWith($"{output} [", StringComparison.Ordinal));
}
