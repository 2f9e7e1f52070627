namespace PainCost.Burden.Equation;

/// <summary>How much rests on figures that nobody has verified.</summary>
internal static class Unverified
{
    /// <summary>
    /// The share of the base case of a model's total that components with such an input make; without components, 1 or 0.
    /// </summary>
    public static double ShareOf(Model model)
    {
        var components = model.Components;
        if (components.Count == 0)
        {
            return model.Inputs.Any(i => i.IsUnverified) ? 1 : 0;
        }

        var baseCase = model.Evaluate();
        var unverified =
            model.Outputs.Where(o => o.Role == OutputRole.Component && Model.Of((o.Name, o.Quantity)).Inputs.Any(i => i.IsUnverified));
        var total = components.Sum(name => baseCase[name]);
        return total == 0 ? 0 : unverified.Sum(o => baseCase[o.Name]) / total;
    }
}
