using PainCost.Quantities;

namespace PainCost.Burden;

/// <summary>A burden that was observed as a total, and is split by published parts.</summary>
internal static class TopDown
{
    public static IEnumerable<(string Name, Quantity Quantity)> Outputs(BurdenInputs inputs, Quantity cases, HeldFixed heldFixed)
    {
        var healthCare = inputs["published health care"];
        var productivity = inputs["published productivity"];
        var parts = (healthCare + productivity).Named("published parts");

        var published = inputs.Find("published total") ?? parts;
        var publishedCases = inputs.Find("published cases") ?? cases;
        var publishedCostPerCase = (published / publishedCases).Named("published cost per case");
        var total = (heldFixed == HeldFixed.Total ? published : cases * publishedCostPerCase).Named(Output.Total);

        yield return (Output.Total, total);
        foreach (var component in HealthCare(inputs, total, healthCare, parts).Concat(Productivity(inputs, total, productivity, parts)))
        {
            yield return component;
        }

        yield return (Output.Cases, cases);
        yield return (Output.CostPerCase, (total / cases).Named(Output.CostPerCase));
    }

    private static IEnumerable<(string Name, Quantity Quantity)> HealthCare(BurdenInputs inputs, Quantity total, Quantity healthCare, Quantity parts)
    {
        if (MedicationSpending(inputs) is not { } medication)
        {
            yield return (Output.HealthCare, (total * (healthCare / parts)).Named(Output.HealthCare));
            yield break;
        }

        yield return (Output.HealthCare, (total * ((healthCare - medication) / parts)).Named(Output.HealthCare));
        yield return (Output.Medication, (total * (medication / parts)).Named(Output.Medication));
    }

    /// <summary>Pain medication in the price basis of the published health care, of which it is a part.</summary>
    private static Quantity? MedicationSpending(BurdenInputs inputs)
    {
        var spending = inputs.Find("analgesic spending") ?? inputs.Find("opioid spending");
        var index = inputs.FindByPrefix(BurdenInputs.HealthIndex);
        return spending is null ? null : (index is null ? spending : spending * index).Named("medication spending");
    }

    /// <summary>Productivity is split by the published parts' shares of their own sum, since their ends do not add to the published figure.</summary>
    private static IEnumerable<(string Name, Quantity Quantity)> Productivity(BurdenInputs inputs, Quantity total, Quantity productivity, Quantity parts)
    {
        var lost = total * (productivity / parts);
        if (inputs.Find("published days of work missed") is not { } daysMissed)
        {
            yield return (Output.LostProductivity, lost.Named(Output.LostProductivity));
            yield break;
        }

        lost = lost.Named(Output.LostProductivity);
        var hoursLost = inputs["published hours of work lost"];
        var lowerWages = inputs["published lower wages"];
        var sum = (daysMissed + hoursLost + lowerWages).Named("published parts of productivity");
        yield return (Output.Absenteeism, (lost * (daysMissed / sum)).Named(Output.Absenteeism));
        yield return (Output.LostEmployment, (lost * (hoursLost / sum)).Named(Output.LostEmployment));
        yield return (Output.LowerWages, (lost * (lowerWages / sum)).Named(Output.LowerWages));
    }
}
