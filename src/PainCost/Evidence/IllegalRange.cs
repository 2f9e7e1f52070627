using System.Globalization;
using PainCost.Evidence.Checks;

namespace PainCost.Evidence;

/// <summary>An input that can be drawn outside the values that it can have, such as a prevalence below 0.</summary>
/// <remarks>A profile refuses such an input where its unit or name sets the limit; a model that is built in code may have one.</remarks>
public sealed class IllegalRange
{
    // No draw comes nearer to an end of its distribution.
    private static readonly double SmallestTail = Math.ScaleB(1, -53);

    private IllegalRange(Input input, double low, double high) => (Input, Low, High) = (input, low, high);

    /// <summary>The input.</summary>
    public Input Input { get; }

    /// <summary>The smallest legal value, in the input's unit; negative infinity when there is none.</summary>
    public double Low { get; }

    /// <summary>The largest legal value, in the input's unit; positive infinity when there is none.</summary>
    public double High { get; }

    /// <summary>The probability of a draw outside, a bare number in (0, 1].</summary>
    public double Probability
    {
        get
        {
            var distribution = Input.Distribution;
            var below = Math.BitDecrement(Low) is var last && double.IsFinite(last) ? distribution.CumulativeProbability(last) : 0;
            var above = double.IsFinite(High) ? 1 - distribution.CumulativeProbability(High) : 0;
            return Math.Clamp(below + above, SmallestTail, 1);
        }
    }

    /// <summary>What to write instead: a distribution that keeps within the limits.</summary>
    public string Cure
    {
        get
        {
            var distribution = Input.Distribution;
            var (mean, deviation) = (Number(distribution.Mean), Number(distribution.StandardDeviation));
            var bounds =
                string.Join(", ",
                new[] { double.IsFinite(Low) ? $"low={Number(Low)}" : "", double.IsFinite(High) ? $"high={Number(High)}" : "" }.Where(
                b => b.Length > 0));
            var truncated = $"{distribution}.truncate({bounds})";
            return distribution.IsFixed ? $"a value from {Number(Low)} to {Number(High)}"
                : !(distribution.Mean > Low && distribution.Mean < High) ? "a distribution whose mean is within"
                : Low == 0 && High == 1 && distribution.Variance < distribution.Mean * (1 - distribution.Mean)
                    ? $"beta(mean={mean}, se={deviation}) or {truncated}"
                : Low == 0 && double.IsInfinity(High) ? $"gamma(mean={mean}, se={deviation}) or {truncated}"
                : truncated;
        }
    }

    /// <summary>The input, its limit and the probability in one sentence, with the cure.</summary>
    /// <returns>
    /// For example <c>'prevalence' can be drawn outside [0, 1], with probability 0.0228: write beta(mean=0.2, se=0.1) or …</c>.
    /// </returns>
    public override string ToString()
    {
        var limits = double.IsInfinity(High) ? $"below {Number(Low)}" : double.IsInfinity(Low) ? $"above {Number(High)}"
            : $"outside [{Number(Low)}, {Number(High)}]";
        return $"'{Input.Name}', {Input.Distribution} {Input.Unit}, can be drawn {limits}, with probability {Probability.ToString("G3", CultureInfo.InvariantCulture)}; write {Cure}.";
    }

    /// <summary>What is wrong with an input whose values must also stay below a largest one; null when nothing is.</summary>
    internal static IllegalRange? Find(Input input, double largest)
    {
        var (low, high) = Limits.Of(input.Name, input.Unit);
        high = Math.Min(high, largest);
        var distribution = input.Distribution;
        var isLegal = (distribution.Low >= low || Lowest(distribution) >= low)
            && (distribution.High <= high || Highest(distribution) <= high);
        return isLegal ? null : new IllegalRange(input, low, high);
    }

    private static double Lowest(Distribution distribution) => distribution.LowerTailQuantile(SmallestTail);

    private static double Highest(Distribution distribution) => distribution.UpperTailQuantile(SmallestTail);

    private static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
