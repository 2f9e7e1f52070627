
namespace PainCost.Reports.Sentences;

/// <summary>How much of a burden has no known spread, and how much rests on what nobody has verified.</summary>
internal static class Weights
{
    private const double Rounding = 1e-12;

    /// <summary>Whether any draw differs by more than rounding.</summary>
    public static bool IsDrawn(Estimate estimate) => estimate.StandardDeviation > Rounding * Math.Abs(estimate.Mean);

    public static IReadOnlyList<(string Component, double Share)> WithoutSpread(Simulation simulation) =>
    [
        .. from name in simulation.Model.Components
           let part = simulation[name]
           where !IsDrawn(part)
           select (name, Share(part.Mean, simulation.Estimates[0].Mean)),
    ];

    public static IReadOnlyList<(string Input, Knowledge Known, int Rows, double Share)> Unverified(Model model)
    {
        var baseCase = model.Evaluate();
        var parts = model.Outputs.Where(o => o.Role == OutputRole.Component)
            .Select(o => (Value: baseCase[o.Name], Inputs: UnverifiedIn(o))).ToList();
        var total = parts.Sum(part => part.Value);
        return
        [
            .. from input in model.Inputs
               where input.IsUnverified
               group input by Group(input) into rows
               select (rows.Key.Name, rows.Key.Known, rows.Count(), parts.Count == 0 ? 1
                   : Share(parts.Where(part => part.Inputs.Contains(rows.Key)).Sum(part => part.Value), total)),
        ];
    }

    private static double Share(double part, double total) => total == 0 ? 0 : part / total;

    /// <summary>An input's name without its stratum and the class of medication that it is of.</summary>
    private static HashSet<(string Name, Knowledge Known)> UnverifiedIn(ModelOutput output) =>
        [.. Model.Of((output.Name, output.Quantity)).Inputs.Where(input => input.IsUnverified).Select(Group)];

    private static (string Name, Knowledge Known) Group(Input input) =>
        (input.Name.Split(" [")[0].Split(": ")[0], input.Provenance!.Knowledge);
}
