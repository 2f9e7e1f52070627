using System.Globalization;
using PainCost.Burden.Inputs;

namespace PainCost.Burden.RowChecks;

/// <summary>Whether an input stays below the largest value that the equation can make sense of.</summary>
internal static class LargestValue
{
    // Hours may be gamma distributed, which has no upper end; so rare a draw moves no result.
    public const double Tolerated = 0.001;

    /// <summary>Null when it does, otherwise what is wrong and how to mend it.</summary>
    public static string? Fault(KnownInput known, Input input)
    {
        var (most, distribution) = (known.Largest, input.Distribution);
        if (distribution.High <= most)
        {
            return null;
        }

        var must = $"'{input.Name}' must be at most {Number(most)}{Why(most)} but";
        if (distribution.IsFixed)
        {
            return $"{must} is {distribution}{Percent(most, distribution.Mean)}.";
        }

        if (double.IsFinite(distribution.High))
        {
            return $"{must} {distribution} reaches up to {Number(distribution.High)}{Percent(most, distribution.High)}.";
        }

        if (distribution.Mean > most)
        {
            return $"{must} {distribution} has a mean of {Number(distribution.Mean)}{Percent(most, distribution.Mean)}.";
        }

        var above = 1 - distribution.CumulativeProbability(most);
        return above <= Tolerated ? null
            : $"{must} {distribution} is above it with probability {above.ToString("G2", CultureInfo.InvariantCulture)}, "
                + $"where {Number(Tolerated)} is tolerated; write {Bounded(distribution, most)}, or a smaller standard error.";
    }

    private static string Percent(double most, double value) =>
        most != 1 || value > 100 ? "; mend the figure, or convert it to the unit"
        : $"; write {Number(value / 100)} for {Number(value)} %";

    private static string Why(double most) => most switch
    {
        1 => ", the whole,",
        BurdenInput.HoursInDay => ", the hours of a day,",
        BurdenInput.DaysInYear => ", the days of a year,",
        _ => ", the hours of a year,",
    };

    private static string Bounded(Distribution distribution, double most)
    {
        var (mean, deviation) = (Number(distribution.Mean), Number(distribution.StandardDeviation));
        return most == 1 && distribution.Mean > 0 && distribution.Variance < distribution.Mean * (1 - distribution.Mean)
            ? $"beta(mean={mean}, se={deviation})"
            : $"normal(mean={mean}, se={deviation}, low=0, high={Number(most)})";
    }

    private static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
