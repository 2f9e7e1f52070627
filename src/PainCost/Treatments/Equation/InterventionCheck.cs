using PainCost.Burden.Inputs;
using PainCost.Burden.RowChecks;
using PainCost.Evidence;
using PainCost.Evidence.Tables;
using PainCost.Texts.Names;

namespace PainCost.Treatments.Equation;

/// <summary>What keeps the rows of a file from being those of one treatment.</summary>
internal static class InterventionCheck
{
    private const string InputColumn = "input";

    /// <exception cref="EvidenceException">Something does; all of it at once, by line.</exception>
    public static void Check(Profile rows)
    {
        var faults = new FaultLog();
        var name = TreatmentInputs.TreatmentOf(rows.Rows[0].Input);
        foreach (var (row, input) in rows.Rows.Zip(rows.Inputs))
        {
            var known = TreatmentInputs.Find(row.Input);
            if (known is null)
            {
                faults.Add(row.File, row.Line, InputColumn, Unknown(row.Input));
            }
            else if (TreatmentInputs.TreatmentOf(row.Input) != name)
            {
                faults.Add(row.File, row.Line, InputColumn,
                    $"'{row.Input}' is of another treatment than '{name}'; give each a file of its own.");
            }
            else if (known.Fault(input) is { } ofUnit)
            {
                faults.Add(row.File, row.Line, "unit", ofUnit);
            }
            else if (LargestValue.Fault(known, input) is { } ofValue)
            {
                faults.Add(row.File, row.Line, "value", ofValue);
            }
        }

        faults.ThrowIfAny();
    }

    public static string Unknown(string input) =>
        $"a treatment has no input '{input}'.{Nearest.Suggestion(TreatmentInputs.Base(input), TreatmentInputs.Names)} "
        + $"Each is followed by the treatment, as in '{BurdenInput.Courses.Of("ketamine")}'; there are {string.Join(", ", TreatmentInputs.Names)}.";
}
