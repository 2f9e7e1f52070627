using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Lost productive time of workers: shares, hours, and the hourly wage that the total implies.</summary>
internal static class Stewart2003
{
    public static Paper Paper { get; } = new("stewart-2003", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        string[] conditions = ["headache", "back pain", "arthritis pain", "other musculoskeletal pain"];
        var share = Quantity.Sum(conditions.Select(condition => figures[$"share losing time [{condition}]"]));
        var hours = Quantity.Sum(
            conditions.Select(condition => figures[$"share losing time [{condition}]"] * figures[$"hours lost [{condition}]"]));
        yield return Equation.Gives("share losing time [any pain]", share);
        yield return Equation.Gives("hours lost [any pain]", hours / share);

        var hoursOfAll =
            figures["workers"] * figures["share losing time [any pain]"] * figures["hours lost [any pain]"] * Quantity.Of(52, "week/year");
        yield return Equation.Implies(
            "hourly wage", figures["annual cost"] / hoursOfAll,
            "The wage is not in the abstract; what the total implies is a plausible hourly wage of the year.");
    }
}
