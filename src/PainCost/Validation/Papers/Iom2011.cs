using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>The report's own totals, and the wage tables behind them.</summary>
internal static class Iom2011
{
    public static Paper Paper { get; } = new("iom-2011", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        foreach (var end in new[] { "low", "high" })
        {
            var parts = figures[$"days of work missed [{end}]"] + figures[$"hours of work lost [{end}]"] + figures[$"lower wages [{end}]"];
            yield return Equation.Gives($"lost productivity [{end}]", parts);
            var total = figures[$"health care [{end}]"] + figures[$"lost productivity [{end}]"];
            yield return end == "low" ? Equation.Differs($"total [{end}]", total) : Equation.Gives($"total [{end}]", total);
        }

        var pain = figures["wage loss [moderate pain]"] + figures["wage loss [severe pain]"] + figures["wage loss [joint pain]"];
        yield return Equation.Implies(
            "disability's share of the wage losses",
                figures["wage loss [functional disability]"] / (pain + figures["wage loss [functional disability]"]),
            "Of the four coefficients of model 2: disability, not pain, carries most of the lower wages.");
        yield return Equation.Implies(
            "severe pain's wage loss that disability takes over",
            1 - figures["wage loss [severe pain]"] / figures["wage loss without disability in the model [severe pain]"],
            "Model 2 over model 1.");
        yield return Equation.Implies(
            "mean wage without pain over the wage of workers",
            figures["mean hourly wage [no pain]"] / (figures["employer's wage cost"] * figures["cpi-u 2009 to 2010"]),
            "About the share of people in work: the mean seems to hold those without work at zero, so hours lost and lower wages may count non-employment twice.");
    }
}
