using PainCost.Cli.Sheets;
using PainCost.Evidence;
using PainCost.Treatments;

namespace PainCost.Cli.Treating;

/// <summary>Treatments as a sheet: a row for each output of each treatment, with what it rests on.</summary>
internal static class TreatmentSheet
{
    private const double Level = 0.95;

    public static Sheet Of(Profile profile, IReadOnlyList<TreatmentAnswer> answers) => new(
        $"Infusions weighed: {profile.Name}",
        [
            ("scenario", profile.Name),
            ("draws", (double)answers[0].Simulation.Draws),
            ("seed", answers[0].Simulation.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ],
        ["treatment", "output", "unit", "base_case", "mean", "low_95", "high_95", "monte_carlo_error", "assumptions", "missing", "choices"],
        [.. answers.SelectMany(Rows)]);

    private static IEnumerable<IReadOnlyList<object?>> Rows(TreatmentAnswer answer)
    {
        object?[] basis =
        [
            string.Join("; ", answer.Burden.Assumptions.Select(i => $"{i.Name} = {i.Distribution}")),
            string.Join("; ", answer.Burden.Missing),
            string.Join("; ", answer.Burden.Model.Choices.Select(c => $"{c.Name}: {c.Value}")),
        ];
        foreach (var estimate in answer.Simulation.Estimates)
        {
            var interval = estimate.Interval(Level);
            yield return [answer.Name, estimate.Name, estimate.Unit.ToString(), estimate.BaseCase, estimate.Mean, interval.Low,
                interval.High, estimate.MonteCarloError, .. basis];
        }

        if (answer.Burden.HasEffect)
        {
            var probability = TreatedBurden.ProbabilityOfNetSaving(answer.Simulation);
            var error = Math.Sqrt(probability * (1 - probability) / answer.Simulation.Draws);
            yield return [answer.Name, "probability of net saving", "1", null, probability, null, null, error, .. basis];
        }
    }
}
