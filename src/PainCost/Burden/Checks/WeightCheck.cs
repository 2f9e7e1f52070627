using System.Globalization;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>Weights that are all nought, always or in some draws: each share would then be nought over nought.</summary>
internal static class WeightCheck
{
    /// <summary>What is smaller counts as nought: a sum of it has lost its digits.</summary>
    private const double Nought = 1e-300;

    /// <summary>So rare a draw is not met.</summary>
    private const double Tolerated = 1e-15;

    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs)
    {
        var severities = inputs.Severities.Count == 0 || inputs.HidesItsStrata ? [] : inputs.Strata.Select(stratum => Fault(
            inputs,
            [.. inputs.Severities.Select(severity => inputs.Row(BurdenInput.SeverityWeight, stratum.And(severity))).OfType<InputRow>()],
            $"the cases{(stratum.IsWhole ? "" : $" of '{stratum}'")} cannot be divided by severity"));
        var payers = inputs.NamesOf(BurdenInput.PayerWeight).Select(inputs.First);
        return severities.Append(Fault(inputs, [.. payers], "health care cannot be divided among payers")).OfType<EvidenceFault>();
    }

    private static EvidenceFault? Fault(BurdenInputs inputs, IReadOnlyList<InputRow> weights, string consequence)
    {
        var rows = weights.Where(row => row.HasValue).ToList();
        if (rows.Count == 0 || rows.Count < weights.Count)
        {
            return null;
        }

        var allNought = rows.Aggregate(1.0, (product, row) => product * row.Input.Distribution.CumulativeProbability(Nought));
        var names = string.Join(", ", rows.Select(row => $"'{row.Input.Name}'{row.Where}"));
        return allNought < Tolerated ? null
            : rows.TrueForAll(row => row.Input.Distribution.IsFixed)
            ? inputs.Fault(rows[^1], "value", $"{names} {(rows.Count == 1 ? "is" : "are all")} 0, so that {consequence}; "
                + "give a weight above 0 to one of them at least.")
            : inputs.Fault(rows[^1], "value", $"{names} are 0 together in {Percent(allNought)} of draws, in which {consequence}; "
                + "give weights that are seldom so small, such as gammas with a shape of 0.1 or more.");
    }

    private static string Percent(double share) => share.ToString("P2", CultureInfo.InvariantCulture);
}
