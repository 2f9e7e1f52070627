using PainCost.Impact;

namespace PainCost.Tests.Impact;

/// <summary>A small budget impact that can be worked out on paper.</summary>
internal static class ImpactCase
{
    public static Quantity Share(double value, string unit = "patient/case") => Quantity.Of(value, unit);

    public static Quantity Money(double value, string unit = "USD2023/patient/year") => Quantity.Of(value, unit);

    public static EligibleCases Eligible(double cases, double entering = 0, double leaving = 0) => new(Input.Fixed("cases", cases, "case"))
    {
        EligibleShare = Input.Fixed("eligible share", 0.5, "1"),
        EnteringShare = YearlyQuantity.Constant(Input.Fixed("entering share", entering, "1")),
        LeavingShare = YearlyQuantity.Constant(Input.Fixed("leaving share", leaving, "1")),
    };

    /// <summary>1,000 in the first year and 400 later, 50 once at the start; 300 saved in every year.</summary>
    public static NewTreatment Treatment(YearlyQuantity uptake, double persistence) => new("a treatment", uptake,
    [
        new TreatmentCost("infusions") { FirstYear = YearlyQuantity.Constant(Money(1000)), LaterYear = YearlyQuantity.Constant(Money(400)),
            Starting = YearlyQuantity.Constant(Money(50, "USD2023/patient")) },
        new TreatmentCost("absenteeism") { FirstYear = YearlyQuantity.Constant(Money(-300)),
            LaterYear = YearlyQuantity.Constant(Money(-300)) },
    ])
    {
        Persistence = YearlyQuantity.Constant(Input.Fixed("persistence", persistence, "1")),
    };

    public static Model Model(EligibleCases eligible, YearlyQuantity uptake, double persistence, int years) =>
        BudgetImpact.Model(eligible, Treatment(uptake, persistence), new ImpactChoices { Years = years });

    /// <summary>The yearly values of an output in the base case.</summary>
    public static double[] Yearly(Model model, string output, int years)
    {
        var baseCase = model.Evaluate();
        return [.. Enumerable.Range(1, years).Select(year => baseCase[BudgetImpact.Output(output, year)])];
    }
}
