using PainCost.Burden.Inputs;

namespace PainCost.Burden.Equation;

/// <summary>The components that a burden lacks, for want of figures.</summary>
internal static class MissingParts
{
    private static readonly string[] LostWork =
        [BurdenOutput.Absenteeism, BurdenOutput.Presenteeism, BurdenOutput.LowerWages, BurdenOutput.LostEmployment];

    public static IReadOnlyList<string> Of(Model model)
    {
        var isSocietal = model.Choices.All(choice => choice.Name != "perspective" || choice.Value == Perspective.Societal.Name);
        var held = model.Outputs.Select(output => output.Name).SelectMany(Holds).ToHashSet(StringComparer.Ordinal);
        return isSocietal && model.Components.Count > 0 ? [.. BurdenOutput.OfEveryBurden.Where(name => !held.Contains(name))] : [];
    }

    /// <summary>An output and what it takes in besides, or would count a second time.</summary>
    private static IEnumerable<string> Holds(string output) => output switch
    {
        BurdenOutput.HealthCare => [output, BurdenOutput.Medication],
        BurdenOutput.Presenteeism => [output, BurdenOutput.LowerWages],
        BurdenOutput.LowerWages => [output, BurdenOutput.Presenteeism],
        BurdenOutput.EarningsOfAll => [output, BurdenOutput.LowerWages, BurdenOutput.LostEmployment, BurdenOutput.Presenteeism],
        BurdenOutput.LostProductivity => LostWork,
        BurdenOutput.OtherFinancial => [output, BurdenOutput.InformalCare],
        BurdenOutput.Undivided => [BurdenOutput.HealthCare, BurdenOutput.Medication, BurdenOutput.Infusions, .. LostWork],
        _ => [output],
    };
}
