using PainCost.Burden.Components;
using PainCost.Burden.Inputs;

namespace PainCost.Burden.Equation;

/// <summary>A burden that was observed as a total, and is split by published parts.</summary>
internal static class TopDown
{
    /// <summary>What the study behind a published total left out; nothing for a burden from below.</summary>
    public static IEnumerable<string> NotCounted(BurdenInputs inputs)
    {
        if (inputs.Mentions(BurdenInput.PublishedHealthCare) && !inputs.Mentions(BurdenInput.PublishedProductivity))
        {
            yield return BurdenOutput.LostProductivity;
        }
        else if (inputs.Mentions(BurdenInput.PublishedProductivity) && !inputs.Mentions(BurdenInput.PublishedHealthCare))
        {
            yield return BurdenOutput.HealthCare;
        }
    }

    /// <summary>The components that the published parts make up, before they are built.</summary>
    public static IEnumerable<string> Outputs(BurdenInputs inputs)
    {
        string[] ofHealthCare = inputs.Mentions(BurdenInput.AnalgesicSpending) || inputs.Mentions(BurdenInput.OpioidSpending)
            ? [BurdenOutput.HealthCare, BurdenOutput.Medication] : [BurdenOutput.HealthCare];
        string[] ofProductivity = inputs.Mentions(BurdenInput.PublishedDaysMissed)
            ? [BurdenOutput.Absenteeism, BurdenOutput.LostEmployment, BurdenOutput.LowerWages]
            : [BurdenOutput.LostProductivity];
        (KnownInput Part, string[] Outputs)[] all =
        [
            (BurdenInput.PublishedHealthCare, ofHealthCare),
            (BurdenInput.PublishedProductivity, ofProductivity),
            (BurdenInput.PublishedOtherFinancialCost, [BurdenOutput.OtherFinancial]),
            (BurdenInput.PublishedWellbeingLoss, [BurdenOutput.Intangible]),
        ];
        string[] undivided = UndividedTotal.IsGiven(inputs) ? [BurdenOutput.Undivided] : [];
        return [.. undivided, .. all.Where(a => inputs.Mentions(a.Part)).SelectMany(a => a.Outputs)];
    }

    public static BurdenParts Build(BurdenInputs inputs, HeldFixed heldFixed) =>
        UndividedTotal.IsGiven(inputs) ? UndividedTotal.Build(inputs, heldFixed) : Split(inputs, heldFixed);

    private static BurdenParts Split(BurdenInputs inputs, HeldFixed heldFixed)
    {
        var cases = Cases.AreCounted(inputs) ? new Cases(inputs) : null;
        var parts = BurdenInput.PartsOf(BurdenInput.PublishedTotal).Select(part => inputs.Whole.Find(part)).OfType<Quantity>()
            .Aggregate((sum, part) => sum + part).Named("published parts");
        var published = inputs.Whole.Find(BurdenInput.PublishedTotal) ?? parts;
        var total = (
            heldFixed == HeldFixed.Total || cases is null ? published : cases.All * PublishedCostPerCase(inputs, published, cases.All))
            .Named(BurdenOutput.Total);
        var components = HealthCare(inputs, total, parts)
            .Concat(Productivity(inputs, total, parts))
            .Concat(Other(inputs, total, parts))
            .Concat(Wellbeing(inputs, total, parts));
        return new BurdenParts(inputs, cases, total, [.. components.Select(c => new Part(c.Name, Cell.Whole, c.Quantity))]);
    }

    private static Quantity PublishedCostPerCase(BurdenInputs inputs, Quantity published, Quantity cases) =>
        (published / (inputs.Whole.Find(BurdenInput.PublishedCases) ?? cases)).Named("published cost per case");

    private static IEnumerable<(string Name, Quantity Quantity)> HealthCare(BurdenInputs inputs, Quantity total, Quantity parts)
    {
        if (inputs.Whole.Find(BurdenInput.PublishedHealthCare) is not { } healthCare)
        {
            yield break;
        }

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
        var spending = inputs.Whole.Find(BurdenInput.AnalgesicSpending) ?? inputs.Whole.Find(BurdenInput.OpioidSpending);
        var index = inputs.FindOnly(BurdenInput.HealthIndex);
        return spending is null ? null : (index is null ? spending : spending * index).Named("medication spending");
    }

    /// <summary>
    /// Productivity is split by the published parts' shares of their own sum, since their ends do not add to the published figure.
    /// </summary>
    private static IEnumerable<(string Name, Quantity Quantity)> Productivity(BurdenInputs inputs, Quantity total, Quantity parts)
    {
        if (inputs.Whole.Find(BurdenInput.PublishedProductivity) is not { } productivity)
        {
            yield break;
        }

        var lost = total * (productivity / parts);
        if (inputs.Whole.Find(BurdenInput.PublishedDaysMissed) is not { } daysMissed)
        {
            yield return (BurdenOutput.LostProductivity, lost.Named(BurdenOutput.LostProductivity));
            yield break;
        }

        lost = lost.Named(BurdenOutput.LostProductivity);
        var hoursLost = inputs.Whole[BurdenInput.PublishedHoursLost];
        var lowerWages = inputs.Whole[BurdenInput.PublishedLowerWages];
        var sum = (daysMissed + hoursLost + lowerWages).Named("published parts of productivity");
        yield return (BurdenOutput.Absenteeism, (lost * (daysMissed / sum)).Named(BurdenOutput.Absenteeism));
        yield return (BurdenOutput.LostEmployment, (lost * (hoursLost / sum)).Named(BurdenOutput.LostEmployment));
        yield return (BurdenOutput.LowerWages, (lost * (lowerWages / sum)).Named(BurdenOutput.LowerWages));
    }

    /// <summary>
    /// What a study counts beside health care and productivity, such as informal care and the deadweight loss of transfers.
    /// </summary>
    private static IEnumerable<(string Name, Quantity Quantity)> Other(BurdenInputs inputs, Quantity total, Quantity parts)
    {
        if (inputs.Whole.Find(BurdenInput.PublishedOtherFinancialCost) is { } other)
        {
            yield return (BurdenOutput.OtherFinancial, (total * (other / parts)).Named(BurdenOutput.OtherFinancial));
        }
    }

    /// <summary>Lost quality of life, which stands beside the published total and moves with it.</summary>
    private static IEnumerable<(string Name, Quantity Quantity)> Wellbeing(BurdenInputs inputs, Quantity total, Quantity parts)
    {
        if (inputs.Whole.Find(BurdenInput.PublishedWellbeingLoss) is { } loss)
        {
            yield return (BurdenOutput.Intangible, (total * (loss / parts)).Named(BurdenOutput.Intangible));
        }
    }
}
