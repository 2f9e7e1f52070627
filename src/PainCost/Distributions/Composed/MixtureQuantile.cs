using PainCost.Numerics.Kernels;

namespace PainCost.Distributions.Composed;

/// <summary>
/// The quantile of a mixture. It lies between the least and the greatest of the parts' own quantiles; values with a probability of
/// their own are looked at first, and between them the tail's logarithm is followed to the root.
/// </summary>
internal sealed class MixtureQuantile
{
    /// <summary>Every third step halves the doubles that are left, 2^64 at first.</summary>
    private const int MostSteps = 3 * 64;

    /// <summary>How near the probability must have come for one more step, whose error is the square of this, to be the last.</summary>
    private const double Met = 1e-8;

    /// <summary>How short that step must be: where the parts lie far apart the probability hardly changes over a long way.</summary>
    private const double LastStep = 1e-9;

    private const ulong SignBit = 1UL << 63;

    private readonly MixtureDistribution mixture;
    private readonly MixturePart[] parts;
    private readonly double[] atoms;
    private readonly double[] atomsUpTo;
    private readonly double[] atomsBeyond;

    public MixtureQuantile(MixtureDistribution mixture, MixturePart[] parts)
    {
        this.mixture = mixture;
        this.parts = parts;
        atoms = [.. parts.SelectMany(p => p.Distribution.Steps?.Values ?? []).Distinct().Order()];
        atomsUpTo = [.. atoms.Select(mixture.CumulativeProbability)];
        atomsBeyond = [.. atoms.Select(mixture.ProbabilityAbove)];
    }

    /// <summary>The first value at or below which the probability reaches the tail, or above which no more than it is left.</summary>
    public double Solve(double tail, bool upper)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var part in parts)
        {
            var own = upper ? part.Distribution.UpperTailQuantile(tail) : part.Distribution.LowerTailQuantile(tail);
            (low, high) = (Math.Min(low, own), Math.Max(high, own));
        }

        return Solve(tail, upper, low, high, Middle(low, high));
    }

    /// <summary>The same, where it is known to lie between two values, with a guess.</summary>
    public double Solve(double tail, bool upper, double low, double high, double guess)
    {
        var next = FirstAtom(tail, upper);
        if (next < atoms.Length && atoms[next] <= high)
        {
            high = atoms[next];
            var below = upper ? atomsBeyond[next] + mixture.ProbabilityMass(high) : mixture.ProbabilityBelow(high);
            if (upper ? below > tail : below < tail)
            {
                return high;
            }
        }

        return Between(next > 0 ? Math.Max(low, atoms[next - 1]) : low, high, guess, tail, upper);
    }

    /// <summary>The first of the atoms at which the quantile's condition holds.</summary>
    private int FirstAtom(double tail, bool upper)
    {
        int failing = -1, holding = atoms.Length;
        while (holding - failing > 1)
        {
            var middle = failing + ((holding - failing) / 2);
            (failing, holding) = (upper ? atomsBeyond[middle] <= tail : atomsUpTo[middle] >= tail) ? (failing, middle) : (middle, holding);
        }

        return holding;
    }

    /// <summary>
    /// The first value that holds: Newton's steps on the tail's logarithm, kept inside a bracket; where they would leave it, crawl or
    /// cannot be made (no density, a probability that underflows), half of the doubles in the bracket go.
    /// </summary>
    private double Between(double low, double high, double guess, double tail, bool upper)
    {
        var x = guess > low && guess < high ? guess : Middle(low, high);
        var lastWidth = Order(high) - Order(low);
        for (var i = 0; i < MostSteps && x > low && x < high; i++)
        {
            var probability = upper ? mixture.ProbabilityAbove(x) : mixture.CumulativeProbability(x);
            var holds = upper ? probability <= tail : probability >= tail;
            (low, high) = holds ? (low, x) : (x, high);
            var step = probability * Elementary.Log(probability / tail) / mixture.Density(x);
            var proposed = upper ? x + step : x - step;
            if (Math.Abs(probability - tail) <= Met * tail && Math.Abs(step) <= LastStep * mixture.StandardDeviation
                && IsRising(x, tail, upper))
            {
                return Math.Clamp(proposed, low, high);
            }

            var width = Order(high) - Order(low);
            var crawls = i % 3 == 2 && width > lastWidth / 2;
            lastWidth = i % 3 == 2 ? width : lastWidth;
            x = proposed > low && proposed < high && !crawls ? proposed : Middle(low, high);
        }

        return high;
    }

    /// <summary>
    /// Whether the probability is another one a short way below, so that the root is no place in a gap between the parts.
    /// </summary>
    private bool IsRising(double x, double tail, bool upper)
    {
        var before = x - (LastStep * mixture.StandardDeviation);
        return upper ? mixture.ProbabilityAbove(before) > tail : mixture.CumulativeProbability(before) < tail;
    }

    /// <summary>Where half of the doubles between two lie below: half way in one octave, by the logarithm over many.</summary>
    private static double Middle(double low, double high)
    {
        var bits = (long)(Order(low) + ((Order(high) - Order(low)) / 2) - SignBit);
        return BitConverter.Int64BitsToDouble(bits < 0 ? long.MinValue - bits : bits);
    }

    /// <summary>The place of a double in the order of all.</summary>
    private static ulong Order(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        return (ulong)(bits < 0 ? long.MinValue - bits : bits) + SignBit;
    }
}
