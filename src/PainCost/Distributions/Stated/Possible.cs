using System.Globalization;

namespace PainCost.Distributions.Stated;

/// <summary>The checks at the door of every family; each refusal says what was given, what is possible and how to mend it.</summary>
internal static class Possible
{
    /// <summary>Standard deviations within these have squares and cubes that keep all digits of a double.</summary>
    private const double LeastDeviation = 1e-150;

    private const double MostDeviation = 1e150;

    /// <summary>Shapes of a gamma, a beta or a Weibull.</summary>
    private const double LeastShape = 1e-6;

    private const double MostShape = 1e24;

    public static double Finite(string family, string word, double value) => double.IsFinite(value)
        ? value
        : throw new ArgumentException($"{family} needs a finite {word} but got {Text(value)}; leave the input out if it is not known");

    public static double Positive(string family, string word, double value) => value > 0 && double.IsFinite(value)
        ? value
        : throw new ArgumentException($"{family} needs a finite {word} above 0 but got {Text(value)}{ZeroHint(word, value)}");

    /// <summary>The mean and variance that a family's numbers make. Neither may overflow, nor the spread lose its digits near 0.</summary>
    /// <exception cref="ArgumentException">The mean is not finite, or the standard deviation lies outside 1e-150 to 1e150.</exception>
    public static (double Mean, double Variance) Moments(string family, double mean, double variance)
    {
        var deviation = Math.Sqrt(variance);
        return double.IsFinite(mean) && deviation >= LeastDeviation && deviation <= MostDeviation ? (mean, variance)
            : throw new ArgumentException(
            $"{family} needs a finite mean and a standard deviation from {Text(LeastDeviation)} to {Text(MostDeviation)} but these numbers make a mean of"
            + $" {Text(mean)} and a standard deviation of {Text(deviation)}; {Cure(mean, deviation)}");
    }

    private static string Cure(double mean, double deviation) =>
        deviation < LeastDeviation ? "write them in a smaller unit"
        : double.IsFinite(mean) && double.IsFinite(deviation) ? "write them in a larger unit"
        : "write them in a larger unit, or make the spread smaller";

    /// <summary>A shape that a tail can be computed for; below it hardly a draw in a thousand would be told from 0.</summary>
    public static double Shape(string family, string word, double value) => value >= LeastShape && value <= MostShape
        ? value
        : throw new ArgumentException(
            $"{family} needs {(word == "alpha" ? "an" : "a")} {word} from {Text(LeastShape)} to {Text(MostShape)} but got {Text(value)}; "
            + (value < LeastShape ? "make the standard error smaller, or the shape larger"
                : "write the mean alone for a fixed value, or give a normal"));

    /// <summary>A shape at which, were it 2 or less, the variance would be infinite, and the Monte Carlo error of a mean with it.</summary>
    public static double AboveTwo(string family, string word, double value) => value > 2 && double.IsFinite(value)
        ? Shape(family, word, value)
        : throw new ArgumentException(
            $"{family} needs a finite {word} above 2 but got {Text(value)}; at 2 and below its variance would be infinite");

    public static double Share(string family, double mean) =>
        Share(family, "mean", mean, mean is 0 or 1 ? $"; write {Text(mean)} alone for a fixed value" : "");

    public static double Share(string family, string word, double value, string otherHint = "")
    {
        if (value > 0 && value < 1)
        {
            return value;
        }

        var hint = value > 1 && value < 100 ? $"; write {Text(value / 100)} for {Text(value)} %" : otherHint;
        throw new ArgumentException($"{family} needs a {word} above 0 and below 1 but got {Text(value)}{hint}");
    }

    /// <summary>The share of the probability that lies within an interval.</summary>
    public static double Level(string family, double level) => Share(family, "level", level);

    /// <summary>A mode strictly inside an interval: at an end of it the search for the extremes has no answer.</summary>
    public static double Between(string family, double low, double mode, double high) => mode > low && mode < high
        ? mode
        : throw new ArgumentException(
            $"{family} from {Text(low)} to {Text(high)} needs a mode strictly between them but got {Text(mode)}; widen the interval or move the mode");

    public static (double Low, double High) Range(string family, double low, double high)
    {
        Finite(family, "low", low);
        Finite(family, "high", high);
        if (low < high && double.IsFinite(high - low))
        {
            return (low, high);
        }

        var hint = low > high ? "exchange the two" : low == high ? $"write {Text(low)} alone for a fixed value"
            : "bring the two closer together";
        throw new ArgumentException($"{family} needs a low below its high but got low {Text(low)} and high {Text(high)}; {hint}");
    }

    public static double Mode(string family, double low, double mode, double high) => mode >= low && mode <= high
        ? mode
        : throw new ArgumentException(
            $"{family} from {Text(low)} to {Text(high)} needs a mode between them but got {Text(mode)}; widen the range or move the mode");

    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string ZeroHint(string word, double value) =>
        value == 0 && word == "standard error" ? "; write the mean alone for a fixed value" : "";
}
