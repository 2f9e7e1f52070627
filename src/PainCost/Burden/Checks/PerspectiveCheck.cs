using PainCost.Burden.Inputs;
using PainCost.Burden.Perspectives;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>Whether a perspective has something to count, and knows who pays for it.</summary>
internal static class PerspectiveCheck
{
    /// <summary>What is wrong and how to mend it; <paramref name="outputs"/> are those that the profile's components are parts of.</summary>
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs, BurdenChoices choices, IReadOnlyList<string> outputs)
    {
        var borne = outputs.Where(o => PerspectiveTable.Bears(choices.Perspective, o) is not null).ToList();
        if (borne.Count == 0)
        {
            yield return inputs.Fault($"none of the profile's components falls on the perspective of {PerspectiveTable.NameOf(choices.Perspective)}: "
                + $"{string.Join(", ", outputs)}. docs/model.md says which falls on whom.");
        }
        else if (!choices.IncludeIntangible && borne.All(o => o == BurdenOutput.Intangible))
        {
            yield return inputs.Fault("nothing but lost quality of life is there to count, and it is in the total only when asked for: ask for intangible cost.");
        }

        var payers = new Payers(inputs);
        foreach (var missing in borne.Select(o => PerspectiveTable.Bears(choices.Perspective, o)).OfType<Bears>().Select(payers.Missing).OfType<string>().Distinct())
        {
            yield return inputs.Fault($"the perspective of {PerspectiveTable.NameOf(choices.Perspective)} needs '{missing}' to tell who pays for health care. Add it:{RowToPaste.Of(inputs, missing)}", inputs.NamesByPrefix(Payers.Weight));
        }
    }
}
