namespace PainCost.Tests.Sampling;

/// <summary>Models that several tests of sampling share.</summary>
internal static class ExampleModels
{
    public static readonly Input Heavy = Input.Uncertain("heavy", Distribution.LogNormalFromLogScale(mu: 0, sigma: 2), "1");
    public static readonly Input Level = Input.Uncertain("level", Distribution.Normal(mean: 10, standardError: 1), "1");

    /// <summary>A burden of eight inputs whose mean, standard deviation and percentiles are known.</summary>
    public static Model Burden { get; } = MakeBurden();

    /// <summary>One output that steps on every operation.</summary>
    public static Model Mixed { get; } = Model.Of(
        ("mixed", Quantity.Log(1 + Heavy) + Quantity.Exp(Level / 20) + Quantity.Power(Level, 2)
            + Quantity.Min(Level, 10) - (Heavy / Level)),
        ("heavy", Heavy),
        ("fixed", Quantity.Of(7, "case")));

    private static Model MakeBurden()
    {
        var population = Input.Fixed("population", 230e6, "adult");
        var prevalence = Input.Uncertain("prevalence", Distribution.Beta(mean: 0.435, standardError: 0.026), "case/adult");
        var healthCare = Input.Uncertain("health care cost", Distribution.Gamma(mean: 2500, standardError: 400), "USD2023/case/year");
        var employment = Input.Uncertain("employment", Distribution.Beta(mean: 0.6, standardError: 0.02), "worker/case");
        var days = Input.Uncertain("absence days", Distribution.Gamma(mean: 5, standardError: 1), "day/worker/year");
        var hours = Input.Uncertain("hours lost", Distribution.Gamma(mean: 60, standardError: 12), "hour/worker/year");
        var wage = Input.Uncertain("wage", Distribution.LogNormal(mean: 25, standardError: 2), "USD2023/hour");
        var share = Input.Uncertain("medication share", Distribution.Beta(mean: 0.5, standardError: 0.05), "user/case");
        var price = Input.Uncertain("medication cost", Distribution.Gamma(mean: 900, standardError: 150), "USD2023/user/year");
        var cases = population * prevalence;
        var total = cases * (healthCare + (employment * ((days * Quantity.Of(8, "hour/day") * wage) + (hours * wage))) + (share * price));
        return Model.Of(
            ("total", total),
            ("health care", cases * healthCare),
            ("absenteeism", cases * employment * days * Quantity.Of(8, "hour/day") * wage),
            ("presenteeism", cases * employment * hours * wage),
            ("medication", cases * share * price));
    }
}
