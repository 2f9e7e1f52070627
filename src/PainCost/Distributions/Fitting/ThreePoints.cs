using PainCost.Numerics.Kernels;

namespace PainCost.Distributions.Fitting;

/// <summary>Families of a low, a mode and a high: the mode alone is free when the bounds are given, otherwise all three.</summary>
internal static class ThreePoints
{
    private const double FirstReach = 3;

    /// <summary>The logit of where the mode lies, then the logarithms of the distances of the ends from the centre.</summary>
    public static double[] Guess(FitScale scale)
    {
        var reach = Elementary.Log(FirstReach * scale.On(x => x).Spread);
        return scale.HasLow ? [0] : [0, reach, reach];
    }

    public static Distribution At(FitScale scale, double[] parameters, Func<double, double, double, Distribution> make)
    {
        var centre = scale.On(x => x).Centre;
        var low = scale.HasLow ? scale.Low : centre - Elementary.Exp(parameters[1]);
        var high = scale.HasHigh ? scale.High : centre + Elementary.Exp(parameters[2]);
        var mode = low + ((high - low) / (1 + Elementary.Exp(-parameters[0])));
        return make(low, Math.Clamp(mode, low, high), high);
    }
}
