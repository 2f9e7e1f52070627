using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Sensitivity;

namespace PainCost.Cli.Examples.Uncertainty;

/// <summary>The page on sensitivity's code, compiled and run by a test.</summary>
internal static class SensitivityExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var model = PainBurden.Of(Profile.BuiltIn("article"), HeldFixed.CostPerCase).Model;
        var row = Tornado.Of(model, "total").Rows[0];                 // 2.5th to 97.5th percentile of each uncertain input
        output.WriteLine($"{row.Input.Name} {row.LowInput:N3} to {row.HighInput:N3}: {row.OutputAtLow:N0} to {row.OutputAtHigh:N0}");

        var byTenPercent = Tornado.Of(model, "total", TornadoRange.PercentOfEvery(10));
        output.WriteLine(string.Join(", ", byTenPercent.Rows.Select(r => $"{r.Input.Name} {r.Swing:N0}")));
        output.WriteLine(Threshold.Find(model, "total", target: 500e9, input: "prevalence"));
        // </example>
    }
}
