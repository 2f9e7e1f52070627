using PainCost.Burden.Inputs;

namespace PainCost.Burden.Equation;

/// <summary>From which side a burden is built, told from what its profile mentions.</summary>
internal static class Approach
{
    /// <summary>From above: from a published total, or from one of its parts.</summary>
    public static bool IsTopDown(BurdenInputs inputs) =>
        inputs.Mentions("published total") || TopDown.Parts.Any(inputs.Mentions);

    /// <summary>Whether nothing but the number of cases can be built: no published total, and no component from below.</summary>
    public static bool IsCasesOnly(BurdenInputs inputs) => !IsTopDown(inputs) && ComponentList.Of(inputs).Count == 0;
}
