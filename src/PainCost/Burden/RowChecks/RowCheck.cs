using PainCost.Burden.Inputs;
using PainCost.Evidence;
using PainCost.Evidence.Checks;
using PainCost.Texts.Names;

namespace PainCost.Burden.RowChecks;

/// <summary>What is wrong with single rows: name, unit or size.</summary>
internal static class RowCheck
{
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs) => inputs.Rows.SelectMany(row => Of(inputs, row));

    private static IEnumerable<EvidenceFault> Of(BurdenInputs inputs, InputRow row)
    {
        if (BurdenInput.Find(row.Read.Input) is null)
        {
            yield return inputs.Fault(row, "input", UnknownName(row.Read.Input));
        }

        if (row.Known is not { } known)
        {
            yield break;
        }

        if (row.HasUnit && known.Fault(row.Input) is { } ofTheUnit)
        {
            yield return inputs.Fault(row, "unit", ofTheUnit);
        }
        else if (row.HasValue
            && ((row.HasUnit ? null : OfItsUnit(row)) ?? LargestValue.Fault(known, row.Input)
            ?? SmallestValue.Fault(row.Input)) is { } ofTheValue)
        {
            yield return inputs.Fault(row, "value", ofTheValue);
        }
    }

    /// <summary>A value whose unit the file does not tell is held to the limits of the unit that the equation knows.</summary>
    private static string? OfItsUnit(InputRow row) => Limits.Violation(row.Input.Name, row.Input.Distribution, row.Input.Unit);

    private static string UnknownName(string name) =>
        $"the burden equation has no input '{name}'.{Nearest.Suggestion(name, BurdenInput.NamesLike(name))} "
        + "All of them are in docs/model.md.";
}
