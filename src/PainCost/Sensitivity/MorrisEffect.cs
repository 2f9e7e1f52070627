using PainCost.Numerics.Kernels;
using PainCost.Numerics.Sums;

namespace PainCost.Sensitivity;

/// <summary>The elementary effects of one input: what moving it through its whole probability would do, judged from many places.</summary>
public sealed record MorrisEffect
{
    internal MorrisEffect(
        Input input, double mean, double meanStandardError, double meanAbsolute, double meanAbsoluteStandardError, double standardDeviation,
        double standardDeviationStandardError) =>
        (Input, Mean, MeanStandardError, MeanAbsolute, MeanAbsoluteStandardError, StandardDeviation, StandardDeviationStandardError) =
        (input, mean, meanStandardError, meanAbsolute, meanAbsoluteStandardError, standardDeviation, standardDeviationStandardError);

    /// <summary>The input.</summary>
    public Input Input { get; }

    /// <summary>The mean effect µ, in the output's unit; effects of either sign cancel.</summary>
    public double Mean { get; }

    /// <summary>The standard error of it.</summary>
    public double MeanStandardError { get; }

    /// <summary>The mean size of the effect µ* (Campolongo et al. 2007), in the output's unit.</summary>
    public double MeanAbsolute { get; }

    /// <summary>The standard error of it.</summary>
    public double MeanAbsoluteStandardError { get; }

    /// <summary>
    /// The standard deviation of the effect σ over the places, in the output's unit: large where the effect is curved or depends on other
    /// inputs.
    /// </summary>
    public double StandardDeviation { get; }

    /// <summary>The standard error of it.</summary>
    public double StandardDeviationStandardError { get; }

    /// <summary>
    /// Whether the effect changes from place to place by more than rounding: the output is curved in this input, or depends on others with
    /// it.
    /// </summary>
    public bool IsCurvedOrInteracting => StandardDeviation > Rounding * MeanAbsolute;

    private const double Rounding = 1e-9;

    /// <param name="input">The input.</param>
    /// <param name="effects">At least two effects.</param>
    internal static MorrisEffect Of(Input input, double[] effects)
    {
        var scale = BinaryScale.Of(effects);
        var scaled = scale.Scaled(effects);
        var (mean, deviation, deviationError) = MeanAndDeviation(scaled);
        var (absolute, absoluteDeviation, _) = MeanAndDeviation(Array.ConvertAll(scaled, Math.Abs));
        var root = Math.Sqrt(effects.Length);
        double[] figures = [mean, deviation / root, absolute, absoluteDeviation / root, deviation, deviationError];
        figures = Array.ConvertAll(figures, scale.Restore);
        return new MorrisEffect(input, figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
    }

    /// <summary>The error of a standard deviation from the fourth moment: var s² = (m₄ − s⁴ (r − 3)/(r − 1))/r.</summary>
    private static (double Mean, double Deviation, double DeviationError) MeanAndDeviation(double[] values)
    {
        double r = values.Length;
        var mean = values.Average();
        var variance = values.Sum(value => (value - mean) * (value - mean)) / (r - 1);
        var fourth = values.Sum(value => Elementary.Square(Elementary.Square(value - mean))) / r;
        var error = Math.Sqrt(Math.Max(0, (fourth - (variance * variance * (r - 3) / (r - 1))) / r));
        return (mean, Math.Sqrt(variance), variance > 0 ? error / (2 * Math.Sqrt(variance)) : 0);
    }
}
