using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;
using Xunit.Abstractions;

namespace PainCost.Tests.Distributions;

/// <summary>
/// Every text is refused with a reason, or drawn right, in bounded time. PAINCOST_FUZZ=1000000 tries as many texts as it says, with
/// PAINCOST_FUZZ_SEED to try others.
/// </summary>
public class DistributionFuzzTests(ITestOutputHelper output)
{
    private const int Short = 2_000;

    /// <summary>Every so many accepted texts are drawn from as well: a table takes some milliseconds.</summary>
    private const int DrawnEvery = 25;

    private const int LongestMessage = 3_000;

    /// <summary>Far above what any text takes, and far below what a reader would take for a hang; the machine may be busy.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly string[] Texts =
    [
        "0.5", "fixed(value=0.5)", "uniform(low=1/3, high=2/3)", "normal(mean=1, se=2)", "normal(mean=1, se=2, low=0)",
            "normal(mean=1, se=2, low=0, high=3)",
        "normal(mean=1, se=2, high=3)", "lognormal(mean=25, se=2)", "lognormal(mu=-1, sigma=0.4)", "logitnormal(mu=-1.3, sigma=0.15)",
            "beta(mean=0.243, se=0.004)",
        "beta(alpha=2, beta=3)", "gamma(mean=2500, se=400)", "gamma(shape=2, scale=3)", "triangular(low=0, mode=1, high=4)",
            "pert(low=0, mode=1, high=4)",
        "beta(events=12, of=50)", "beta(mean=0.5, se=0.1, low=-0.5, high=1)", "exponential(mean=3)", "weibull(shape=1.5, scale=3)",
        "student(mean=10, scale=2, df=12)", "inversegamma(shape=3, scale=8)", "bernoulli(probability=0.3)",
            "binomial(trials=20, probability=1/8)",
        "poisson(mean=3)", "discrete(1: 0.2, 2: 0.5, -5: 0.3)", "empirical(3, 4: 2, 3)", "interpolated(1, 2.5, 4: 2)",
        "mixture(0: 0.4, gamma(mean=5, se=1).shift(by=1): 0.6)", "metalog(p5=10, p50=20, p95=45, low=0)", "metalog(p2.5=1, p97.5=3)",
        "fit(gamma, p5=10, p50=20, p95=45)", "fit(normal, p5=1, p95=2)", "interval(mean=2, low=1, high=4, level=0.9)",
        "lognormal(low=1, high=2, level=0.9)", "beta(low=0.1, high=0.2, level=0.9)", "pert(mode=2, low=1, high=4, level=0.9)", "8068 (400)",
            "7,000-9,000", "gamma(shape=2, scale=3).truncate(high=9)",
    ];

    /// <summary>A whole text after "write": a family with numbers, and moves.</summary>
    private static readonly Regex Cures =
        new(@"write ([a-z]+\([a-z0-9., ]*[a-z0-9.]+=[-+0-9.e][^()<>]*\)(?:\.[a-z]+\([a-z]+=[-+0-9.e]+\))*)(?=[,;.]?( |$))",
            RegexOptions.IgnoreCase);

    private static readonly double[] Tails = [1e-300, UnitCube.SmallestTail, 1e-9, 0.3, 0.5];

    private static readonly ulong[] Bits =
        [1, UnitCube.TailMask, UnitCube.TailMask >> 1, 1UL << 30, (1UL << 63) | 1, (1UL << 63) | UnitCube.TailMask,
            (1UL << 63) | (1UL << 40)];

    [Fact]
    public async Task Parse_MutatedTexts_AreRefusedOrDrawn()
    {
        var count = Setting("PAINCOST_FUZZ", Short);
        var mutation = new TextMutation(Setting("PAINCOST_FUZZ_SEED", 9), Texts, "(),.:=e-+0123456789p \t%$\u00a0\u0000é");
        var faults = new List<string>();
        var (accepted, slowest, slow) = (0, TimeSpan.Zero, "");
        for (var i = 0; i < count && faults.Count < 20; i++)
        {
            var text = mutation.Next();
            var clock = Stopwatch.GetTimestamp();
            var isDrawn = (accepted + 1) % DrawnEvery == 0;
            var trial = Task.Run(() => Trial(text, isDrawn));
            Assert.True(await Task.WhenAny(trial, Task.Delay(Longest)) == trial,
                $"{text} took more than {Longest.TotalSeconds} s; before it: {string.Join("\n", faults)}");
            var (isAccepted, fault) = await trial;
            accepted += isAccepted ? 1 : 0;
            if (fault is not null)
            {
                faults.Add($"{text}: {fault}");
            }

            (slowest, slow) = Stopwatch.GetElapsedTime(clock) is var taken && taken > slowest ? (taken, text) : (slowest, slow);
        }

        output.WriteLine($"{accepted} of {count} accepted; the slowest took {slowest.TotalMilliseconds:F0} ms: {slow}");
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        Assert.InRange(accepted, count / 20, count);
    }

    private static (bool IsAccepted, string? Fault) Trial(string text, bool isDrawn)
    {
        try
        {
            if (!Distribution.TryParse(text, out var distribution, out var error))
            {
                if (Cures.Matches(error).Select(m => m.Groups[1].Value)
                    .FirstOrDefault(c => !Distribution.TryParse(c, out _, out _)) is { } useless)
                {
                    return (false, $"the cure {useless} of '{error}' is refused itself");
                }

                return error.Length is > 0 and < LongestMessage && !error.Contains("parameter", StringComparison.OrdinalIgnoreCase)
                    ? (false, null) : (false, $"message '{error}'");
            }

            return (true, Rereading(distribution) ?? Values(distribution) ?? (isDrawn ? Draws(distribution) : null));
        }
        catch (Exception unexpected) when (unexpected is not OutOfMemoryException)
        {
            return (true, unexpected.ToString());
        }
    }

    private static string? Rereading(Distribution distribution)
    {
        var written = distribution.ToString();
        return !Distribution.TryParse(written, out var again, out var error) ? $"its own text {written} is refused: {error}"
            : again.Equals(distribution) && again.ToString() == written && again.GetHashCode() == distribution.GetHashCode() ? null
            : $"read back as {again}";
    }

    private static string? Values(Distribution distribution)
    {
        var previous = double.NegativeInfinity;
        foreach (var (tail, upper) in Tails.Select(t => (t, false)).Concat(Tails.Reverse().Select(t => (t, true))))
        {
            var value = upper ? distribution.UpperTailQuantile(tail) : distribution.LowerTailQuantile(tail);
            var rounding = (1e-12 * Math.Abs(value)) + (1e-9 * distribution.StandardDeviation);
            var probability = distribution.CumulativeProbability(value);
            if (!double.IsFinite(value) || value < distribution.Low - rounding || value > distribution.High + rounding
                || value < previous - rounding
                || !(probability is >= 0 and <= 1) || double.IsNaN(distribution.Density(value)))
            {
                return FormattableString.Invariant($"quantile at {(upper ? "1 - " : "")}{tail:R} is {value:R} after {previous:R}, F {probability:R}, density {distribution.Density(value):R}");
            }

            previous = Math.Max(previous, value);
        }

        var isSound = double.IsFinite(distribution.Mean) && distribution.Variance >= 0 && double.IsFinite(distribution.Variance);
        return isSound ? null : FormattableString.Invariant($"mean {distribution.Mean:R}, variance {distribution.Variance:R}");
    }

    private static string? Draws(Distribution distribution)
    {
        var block = Enumerable.Range(0, 64).Select(i => BitConverter.UInt64BitsToDouble(Bits[i % Bits.Length])).ToArray();
        InputQuantiles.Of(Input.Uncertain("x", distribution, "1")).Apply(block);
        var wrong = block.FirstOrDefault(d => !double.IsFinite(d) || d < distribution.Low - (1e-9 * Math.Abs(d)) || d > distribution.High
            + (1e-9 * Math.Abs(d)), 0);
        return wrong == 0 ? null : FormattableString.Invariant($"draws {wrong:R} beyond {distribution.Low:R} to {distribution.High:R}");
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
            : otherwise;
}
