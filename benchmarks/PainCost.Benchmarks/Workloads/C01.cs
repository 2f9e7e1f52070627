namespace PainCost.Benchmarks.Workloads;

/// <summary>Case C01 through the public API: what pain costs in a year, eight uncertain inputs, one total.</summary>
internal static class C01
{
    public const string Total = "total";

    /// <summary>The number of uncertain inputs.</summary>
    public const int UncertainInputs = 8;

    public const ulong Seed = 2026;

    /// <summary>The equation from nothing: new inputs, new distributions, so that no table of an earlier build is found again.</summary>
    /// <returns>A model with one output, in USD2010/year.</returns>
    public static Model Build() => Model.Of((Total, Equation()));

    /// <summary>The total as an expression.</summary>
    /// <returns>A quantity in USD2010/year.</returns>
    public static Quantity Equation()
    {
        var population = Input.Fixed("population", 230e6, "adult");
        var prevalence = Input.Uncertain("prevalence", Distribution.Beta(mean: 0.435, standardError: 0.026), "case/adult");
        var healthCare = Input.Uncertain("health care", Distribution.Gamma(mean: 2500, standardError: 400), "USD2010/case/year");
        var employed = Input.Uncertain("employed share", Distribution.Beta(mean: 0.6, standardError: 0.02), "worker/case");
        var daysLost = Input.Uncertain("days lost", Distribution.Gamma(mean: 5, standardError: 1), "day/worker/year");
        var hoursLost = Input.Uncertain("hours lost", Distribution.Gamma(mean: 60, standardError: 12), "hour/worker/year");
        var wage = Input.Uncertain("wage", Distribution.LogNormal(mean: 25, standardError: 2), "USD2010/hour");
        var medicatedShare = Input.Uncertain("medicated share", Distribution.Beta(mean: 0.5, standardError: 0.05), "patient/case");
        var medication = Input.Uncertain("medication", Distribution.Gamma(mean: 900, standardError: 150), "USD2010/patient/year");
        var hoursPerDay = Quantity.Of(8, "hour/day");

        var productivity = employed * ((daysLost * hoursPerDay * wage) + (hoursLost * wage));
        return population * prevalence * (healthCare + productivity + (medicatedShare * medication));
    }
}
