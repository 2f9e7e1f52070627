using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Quantities;

namespace PainCost.Burden;

/// <summary>A burden that was observed as a total, and is split by published parts.</summary>
internal static class TopDown
{
    public static BurdenParts Build(BurdenInputs inputs, HeldFixed heldFixed)
    {
        var cases = new Cases(inputs);
        var healthCare = inputs.Whole["published health care"];
        var productivity = inputs.Whole["published productivity"];
        var sum = (healthCare + productivity).Named("published parts");

        var published = inputs.Whole.Find("published total") ?? sum;
        var publishedCases = inputs.Whole.Find("published cases") ?? cases.All;
        var publishedCostPerCase = (published / publishedCases).Named("published cost per case");
        var total = (heldFixed == HeldFixed.Total ? published : cases.All * publishedCostPerCase).Named(BurdenOutput.Total);

        return new BurdenParts(inputs, cases, total,
        [
            .. HealthCare(inputs, total, healthCare, sum)
                .Concat(Productivity(inputs, total, productivity, sum))
                .Select(component => new Part(component.Name, Cell.Whole, component.Quantity)),
        ]);
    }

    private static IEnumerable<(string Name, Quantity Quantity)> HealthCare(BurdenInputs inputs, Quantity total, Quantity healthCare, Quantity parts)
    {
        if (MedicationSpending(inputs) is not { } medication)
        {
            yield return (BurdenOutput.HealthCare, (total * (healthCare / parts)).Named(BurdenOutput.HealthCare));
            yield break;
        }

        yield return (BurdenOutput.HealthCare, (total * ((healthCare - medication) / parts)).Named(BurdenOutput.HealthCare));
        yield return (BurdenOutput.Medication, (total * (medication / parts)).Named(BurdenOutput.Medication));
    }

    /// <summary>Pain medication in the price basis of the published health care, of which it is a part.</summary>
    private static Quantity? MedicationSpending(BurdenInputs inputs)
    {
        var spending = inputs.Whole.Find("analgesic spending") ?? inputs.Whole.Find("opioid spending");
        var index = inputs.FindByPrefix(KnownInputs.HealthIndex);
        return spending is null ? null : (index is null ? spending : spending * index).Named("medication spending");
    }

    /// <summary>Productivity is split by the published parts' shares of their own sum, since their ends do not add to the published figure.</summary>
    private static IEnumerable<(string Name, Quantity Quantity)> Productivity(BurdenInputs inputs, Quantity total, Quantity productivity, Quantity parts)
    {
        var lost = total * (productivity / parts);
        if (inputs.Whole.Find("published days of work missed") is not { } daysMissed)
        {
            yield return (BurdenOutput.LostProductivity, lost.Named(BurdenOutput.LostProductivity));
            yield break;
        }

        lost = lost.Named(BurdenOutput.LostProductivity);
        var hoursLost = inputs.Whole["published hours of work lost"];
        var lowerWages = inputs.Whole["published lower wages"];
        var sum = (daysMissed + hoursLost + lowerWages).Named("published parts of productivity");
        yield return (BurdenOutput.Absenteeism, (lost * (daysMissed / sum)).Named(BurdenOutput.Absenteeism));
        yield return (BurdenOutput.LostEmployment, (lost * (hoursLost / sum)).Named(BurdenOutput.LostEmployment));
        yield return (BurdenOutput.LowerWages, (lost * (lowerWages / sum)).Named(BurdenOutput.LowerWages));
    }
}
