namespace PainCost.Sampling.Powers;

/// <summary>Mean, standard deviation, skewness and excess kurtosis of draws.</summary>
internal readonly record struct Moments(double Mean, double StandardDeviation, double Skewness, double ExcessKurtosis)
{
    public static Moments OfConstant(double value) => new(value, 0, 0, 0);

    /// <summary>From power sums in a frame whose origin is near the mean; the standard deviation divides by n − 1.</summary>
    public static Moments Of(PowerSums sums, Frame frame, long count)
    {
        double n = count;
        var d = sums.First / n;
        var mean = frame.Origin + (d / frame.Scale);
        var second = sums.Second - (n * d * d);
        if (second <= 0 || count < 2)
        {
            return OfConstant(mean);
        }

        var third = sums.Third - (3 * d * sums.Second) + (2 * n * d * d * d);
        var fourth = sums.Fourth - (4 * d * sums.Third) + (6 * d * d * sums.Second) - (3 * n * d * d * d * d);
        var variance = second / n;
        return new Moments(
            mean,
            Math.Sqrt(second / (n - 1)) / frame.Scale,
            third / n / (variance * Math.Sqrt(variance)),
            (fourth / n / (variance * variance)) - 3);
    }

    /// <summary>Of draws that are all at hand.</summary>
    public static Moments OfDraws(ReadOnlySpan<double> draws)
    {
        var frame = Frame.Of(draws, baseCase: double.NaN);
        var lanes = default(PowerSumLanes);
        lanes.Add(draws, frame);
        var moments = Of(lanes.Total, frame, draws.Length);
        return double.IsFinite(moments.StandardDeviation) && double.IsFinite(moments.Mean) ? moments : throw IllegalMoments();
    }

    private static ArithmeticException IllegalMoments() =>
        new("The draws are so large or so far apart that their mean or standard deviation is beyond the largest number; write them in a larger unit.");
}
