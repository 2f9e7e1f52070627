using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Discrete;

/// <summary>
/// A number of events, 0, 1, 2, …: both tails to full accuracy however large the count, and the staircase that draws look up.
/// </summary>
internal abstract class CountDistribution : Distribution
{
    /// <summary>
    /// A staircase then has some million steps; a normal in its stead is wrong by less than 1e-5 of the standard deviation.
    /// </summary>
    private const double LargestVariance = 2.5e9;

    /// <summary>
    /// Counts rarer than this are left out of the staircase: no draw is nearer to an end than 2^-53, and a truncation keeps a millionth.
    /// </summary>
    private static readonly double LeastMass = Math.ScaleB(1, -95);

    private readonly Lazy<Steps> steps;

    private protected CountDistribution(DistributionText text)
        : base(text) => steps = new(MakeSteps);

    public sealed override double Low => 0;

    public sealed override bool IsDiscrete => true;

    internal sealed override Steps Steps => steps.Value;

    public sealed override double Density(double x) => ProbabilityMass(x) > 0 ? double.PositiveInfinity : 0;

    public sealed override double ProbabilityMass(double x) => x >= 0 && x <= High && double.IsInteger(x) ? Mass(x) : 0;

    public sealed override double CumulativeProbability(double x) => x < 0 ? 0 : x >= High ? 1 : UpTo(Math.Floor(x));

    internal sealed override double ProbabilityAbove(double x) => x < 0 ? 1 : x >= High ? 0 : Beyond(Math.Floor(x));

    internal sealed override double LowerTailQuantile(double tail) => FirstWhere(k => CumulativeProbability(k) >= tail);

    internal sealed override double UpperTailQuantile(double tail) => FirstWhere(k => ProbabilityAbove(k) <= tail);

    /// <summary>The probability of a count within the support.</summary>
    private protected abstract double Mass(double count);

    /// <summary>The probability of at most a count within the support, but for the last.</summary>
    private protected abstract double UpTo(double count);

    /// <summary>The probability of more than a count within the support, but for the last.</summary>
    private protected abstract double Beyond(double count);

    private protected static double Checked(string family, double mean, double variance) =>
        Possible.Moments(family, mean, variance).Variance <= LargestVariance ? variance : throw new ArgumentException(
            $"{family} with a variance above {Possible.Text(LargestVariance)} has too many steps to be drawn one by one;"
            + $" write normal(mean={Possible.Text(mean)}, se={Possible.Text(Math.Sqrt(variance))}), which is the same to five digits");

    /// <summary>The first count for which something holds that holds for all counts after it, sought from the mean outwards.</summary>
    private double FirstWhere(Func<double, bool> holds)
    {
        double failing = -1, holding = High, step = Math.Ceiling(StandardDeviation);
        var near = Math.Floor(Mean);
        if (holds(near))
        {
            for (holding = near; near >= 0 && holds(near); step *= 2)
            {
                (holding, near) = (near, near - step);
            }

            failing = Math.Max(-1, near);
        }
        else
        {
            for (; near < High && !holds(near); step *= 2)
            {
                (failing, near) = (near, near + step);
            }

            holding = Math.Min(High, near);
        }

        while (holding - failing > 1)
        {
            var middle = failing + Math.Floor((holding - failing) / 2);
            (failing, holding) = holds(middle) ? (failing, middle) : (middle, holding);
        }

        return holding;
    }

    private Steps MakeSteps()
    {
        var centre = Math.Floor(Mean);
        double first = centre, last = centre;
        while (first > 0 && Mass(first - 1) > LeastMass)
        {
            first--;
        }

        while (last < High && Mass(last + 1) > LeastMass)
        {
            last++;
        }

        var counts = new double[(int)(last - first) + 1];
        var masses = new double[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = first + i;
            masses[i] = Mass(counts[i]);
        }

        return new(counts, masses);
    }
}
