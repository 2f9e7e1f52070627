using PainCost.Calibration;
using PainCost.Cli.Sheets;

namespace PainCost.Cli.Calibrating;

/// <summary>A calibration as a sheet: first what each input alone would have to be, then what all are together.</summary>
internal static class CalibrationSheet
{
    public static Sheet Of(CalibrationAnswer answer) => new(
        $"What would have to be true for {answer.Output} to be {answer.Target}: {answer.Basis.Model.Title}",
        [
            .. answer.Basis.Facts, ("output", answer.Output),
            ("unit", answer.Basis.Model.Outputs.First(o => o.Name == answer.Output).Unit.ToString()),
            ("target", answer.Target.ToString()), ("target_note", answer.TargetNote),
                ("effective_draws", answer.Reweighting?.EffectiveDraws),
            ("draws", (double?)answer.Reweighting?.Simulation.Draws),
                ("seed", answer.Reweighting?.Simulation.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    ("reweighting_note", answer.Reason),
        ],
        ["method", "name", "unit", "factor", "before", "before_low", "before_high", "after", "after_low", "after_high", "shift_in_sd",
            "verified", "note"],
        [.. answer.Scalings.SelectMany(Scaled), .. (answer.Reweighting?.Shifts ?? []).Select(Weighed)]);

    private static IEnumerable<object?[]> Scaled(GroupScaling group) => group.Scaling is null
        ? [["scaled alone", group.Name, null, null, null, null, null, null, null, null, null, null, group.Reason]]
        : group.Scaling.Inputs.Select(scaled => new object?[]
        {
            "scaled alone", scaled.Input.Name, scaled.Input.Unit.ToString(), group.Scaling.Factor, scaled.Input.CentralValue, null, null,
            scaled.Distribution.Mean, null, null, null, scaled.Input.IsUnverified ? "no" : "yes", null,
        });

    private static object?[] Weighed(Shift shift) =>
    [
        "draws weighted", shift.Name, shift.Unit.ToString(), null, shift.Before.Mean, shift.Before.Interval.Low, shift.Before.Interval.High,
        shift.After.Mean, shift.After.Interval.Low, shift.After.Interval.High, shift.InDeviations, shift.IsUnverified ? "no" : "yes", null,
    ];
}
