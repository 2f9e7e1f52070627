using System.Globalization;

namespace PainCost.Sensitivity.Curves;

/// <summary>Says in words what a search for a threshold found.</summary>
internal static class ThresholdText
{
    public static string Of(Threshold threshold) => threshold.Reach switch
    {
        ThresholdReach.Once => $"{Target(threshold)} when '{threshold.Input.Name}' is {InInput(threshold, threshold.Values[0])}.",
        ThresholdReach.Several when threshold.IsMonotone =>
            $"{Target(threshold)} for every '{threshold.Input.Name}' from {Number(threshold.Values[0])} to {InInput(threshold, threshold.Values[^1])}.",
        ThresholdReach.Several => $"{Target(threshold)} first when '{threshold.Input.Name}' is {InInput(threshold, threshold.Values[0])}"
            + $", and again at {string.Join(", ", threshold.Values.Skip(1).Select(Number))}: it does not only rise or only fall with this input.",
        ThresholdReach.Unmoved =>
            $"'{threshold.Input.Name}' does not move '{threshold.Output}', which stays at {InOutput(threshold, threshold.BaseCase)}"
            + $" for every value {Range(threshold)}.",
        _ => $"No value of '{threshold.Input.Name}' {Range(threshold)} brings '{threshold.Output}' to {InOutput(threshold, threshold.Target)}: "
            + $"it goes from {Number(threshold.LowestOutput)} to {Number(threshold.HighestOutput)} over that range.",
    };

    private static string Target(Threshold threshold) => $"'{threshold.Output}' is {InOutput(threshold, threshold.Target)}";

    private static string Range(Threshold threshold) => $"from {Number(threshold.Low)} to {InInput(threshold, threshold.High)}";

    private static string InInput(Threshold threshold, double value) => WithUnit(value, threshold.Input.Unit);

    private static string InOutput(Threshold threshold, double value) => WithUnit(value, threshold.Unit);

    private static string WithUnit(double value, Unit unit) => unit.IsOne ? Number(value) : $"{Number(value)} {unit}";

    private static string Number(double value) =>
        value.ToString(Math.Abs(value) >= 10_000 ? "N0" : "G6", CultureInfo.InvariantCulture);
}
