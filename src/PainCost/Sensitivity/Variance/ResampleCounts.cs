using PainCost.Sampling.Streams;

namespace PainCost.Sensitivity.Variance;

/// <summary>
/// How often each row is in a resample of as many rows, taken with replacement: a function of seed, resample and row number.
/// </summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood 2014) from a key that Philox gives for the resample; a row's number is the high half of
/// a 32-bit word times the number of rows (Lemire 2019), so chances differ by less than rows / 2^32.
/// </remarks>
/// <param name="rows">How many rows there are.</param>
/// <param name="seed">The seed of the analysis.</param>
/// <param name="names">The names of the inputs: where one is that of the resamples' own stream, a line break keeps the two apart.</param>
internal sealed class ResampleCounts(int rows, ulong seed, params IReadOnlyList<string> names)
{
    internal const string StreamName = "resamples of rows";
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const ulong FirstMixer = 0xBF58476D1CE4E5B9;
    private const ulong SecondMixer = 0x94D049BB133111EB;

    private readonly InputStream stream = InputStream.Of(seed, names.Contains(StreamName) ? StreamName + "\n" : StreamName);

    /// <summary>Writes how often each row is in a resample; they add to the number of rows.</summary>
    public void Fill(int resample, Span<double> counts)
    {
        counts.Clear();
        var (state, _) = stream.Bits(resample);
        var n = (ulong)rows;
        for (var drawn = 0; drawn < rows; drawn += 2)
        {
            state += Step;
            var bits = (state ^ (state >> 30)) * FirstMixer;
            bits = (bits ^ (bits >> 27)) * SecondMixer;
            bits ^= bits >> 31;
            counts[(int)(((bits & uint.MaxValue) * n) >> 32)]++;
            if (drawn + 1 < rows)
            {
                counts[(int)(((bits >> 32) * n) >> 32)]++;
            }
        }
    }
}
