using PainCost.Burden.Inputs;
using PainCost.Burden.Perspectives;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>Whether a perspective has something to count, and knows who pays for it.</summary>
internal static class PerspectiveCheck
{
    /// <summary>
    /// What is wrong and how to mend it; <paramref name="outputs"/> are those that the profile's components are parts of.
    /// </summary>
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs, BurdenChoices choices, IReadOnlyList<string> outputs)
    {
        // What a profile without any part lacks is told by the check of its parts.
        if (outputs.Count == 0)
        {
            yield break;
        }

        var payers = new Payers(inputs);
        var bearing = new Bearing(choices.Perspective, payers);
        var borne = outputs.Where(o => bearing.Of(o) is not null).ToList();
        if (borne.Count == 0)
        {
            yield return inputs.Fault($"none of the profile's components falls on the perspective of {choices.Perspective.Name}: "
                + $"{string.Join(", ", outputs)}. {Others(outputs, payers)}; docs/model.md says which falls on whom.");
        }
        else if (!choices.IncludeIntangible && borne.All(o => o == BurdenOutput.Intangible))
        {
            yield return inputs.Fault(
                "nothing but lost quality of life is there to count, and it is in the total only when asked for: ask for intangible cost.");
        }

        foreach (var missing in borne.Select(bearing.Of).OfType<Bears>().Select(payers.Missing).OfType<string>().Distinct())
        {
            yield return inputs.Fault(
                $"the perspective of {choices.Perspective.Name} needs '{missing}' to tell who pays for health care. "
                + $"Add it:{RowToPaste.Of(inputs, missing)}",
                inputs.NamesOf(BurdenInput.PayerWeight));
        }
    }

    /// <summary>The perspectives on which something of these falls.</summary>
    private static string Others(IReadOnlyList<string> outputs, Payers payers)
    {
        var others = Perspective.BuiltIns.Where(p => outputs.Any(o => new Bearing(p, payers).Of(o) is not null))
            .Select(p => p.Name).ToList();
        return others.Count == 0 ? "Nothing of it falls on any"
            : $"Something of it falls on {string.Join(", ", others)}: choose one of these";
    }
}
