namespace PainCost.Tests.Burden;

/// <summary>What holds for every burden.</summary>
internal static class BurdenLaws
{
    private static readonly string[] NotComponents = ["total", "cases", "cost per case", "intangible"];

    public static IEnumerable<ModelOutput> Components(Model model) => model.Outputs.Where(o =>
        !NotComponents.Contains(o.Name) && !o.Name.StartsWith("health care paid by", StringComparison.Ordinal));

    /// <summary>The total less its components, as a share of the total, is nothing but rounding from the least draw to the
    /// largest.</summary>
    public static void AssertComponentsAddInEveryDraw(Model model)
    {
        var total = model.Outputs[0].Quantity;
        var rest = Model.Of(("rest", (total - Quantity.Sum(Components(model).Select(c => c.Quantity))) / total))
            .Simulate(draws: 20_000, seed: 8)["rest"];
        Assert.InRange(rest.Percentile(0), -1e-12, 1e-12);
        Assert.InRange(rest.Percentile(1), -1e-12, 1e-12);
    }
}
