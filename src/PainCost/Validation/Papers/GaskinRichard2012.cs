using PainCost.Burden;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Two specifications of a total that was observed; the totals come from the burden equation itself.</summary>
internal static class GaskinRichard2012
{
    private static readonly string[] Specifications = ["low", "high"];

    public static Paper Paper { get; } = new("gaskin-richard-2012", figures =>
        Specifications.SelectMany(specification => OfSpecification(figures, specification)).Concat(OfConditions(figures)));

    private static IEnumerable<Equation> OfSpecification(Profile figures, string specification)
    {
        Quantity Figure(string name) => figures[$"{name} [{specification}]"];
        var burden = PainBurden.Of(figures.Only(
            specification, BurdenInput.Cases, BurdenInput.PublishedHealthCare, BurdenInput.PublishedProductivity));
        yield return Equation.Gives($"total [{specification}]", burden.Total!);

        var productivity = $"{BurdenInput.PublishedProductivity} [{specification}]";
        var parts = Figure(BurdenInput.PublishedDaysMissed) + Figure(BurdenInput.PublishedHoursLost)
            + Figure(BurdenInput.PublishedLowerWages);
        yield return specification == "low" ? Equation.Differs(productivity, parts) : Equation.Gives(productivity, parts);
        yield return Equation.Differs(
            $"health care per person [{specification}]", Figure(BurdenInput.PublishedHealthCare) / Figure(BurdenInput.Cases));
    }

    /// <summary>What comes of adding conditions that overlap.</summary>
    private static IEnumerable<Equation> OfConditions(Profile figures)
    {
        var severe = figures["excess cost over no pain [moderate pain]"] + figures["excess cost of severe over moderate pain"];
        string[] others = ["moderate pain", "joint pain", "arthritis", "functional disability"];
        var sum = figures["adults"] * Quantity.Sum(others
            .Select(condition => figures[$"share with the condition [{condition}]"] * figures[$"excess cost over no pain [{condition}]"])
            .Append(figures["share with the condition [severe pain]"] * severe));
        yield return Equation.Differs("health care summed over the conditions", sum);
        yield return Equation.Implies(
            "health care of all adults", figures["adults"] * figures["mean expenditure of an adult"],
                "Less than the sum over the conditions above.");
    }
}
