using PainCost.Numerics.Searches;

namespace PainCost.Distributions.Composed;

/// <summary>An integral by panels, each halved until two rules agree; a kink costs a few halvings. The halvings have an end.</summary>
/// <param name="function">What is integrated.</param>
/// <param name="tolerance">How far the two rules may differ.</param>
/// <param name="deepest">How often one panel may be halved.</param>
/// <param name="most">How many halvings there may be in all.</param>
internal sealed class HalvedPanels(Func<double, double> function, double tolerance, int deepest, int most)
{
    private int left = most;

    /// <summary>By how much the rules still differed where the halvings had come to their end.</summary>
    public double Unsettled { get; private set; }

    public double Between(double from, double to) => Halved(from, to, GaussLegendre.Integrate(function, from, to), deepest);

    private double Halved(double from, double to, double whole, int halvings)
    {
        var middle = 0.5 * (from + to);
        double first = GaussLegendre.Integrate(function, from, middle), second = GaussLegendre.Integrate(function, middle, to);
        if (Math.Abs(first + second - whole) <= tolerance || halvings == 0)
        {
            return first + second;
        }

        if (left == 0)
        {
            Unsettled += Math.Abs(first + second - whole);
            return first + second;
        }

        left--;
        return Halved(from, middle, first, halvings - 1) + Halved(middle, to, second, halvings - 1);
    }
}
