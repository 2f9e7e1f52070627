using System.Globalization;
using PainCost.Numerics.Searches;
using PainCost.Sensitivity.Curves;

namespace PainCost.Calibration;

/// <summary>Looks for the factor nearest to 1, outward in steps, then between the two that enclose it.</summary>
internal sealed class FactorSearch
{
    private const double Step = 1.05;
    private const double Most = 1e6;

    private readonly OutputFunction function;
    private readonly string output;
    private readonly Input[] inputs;
    private readonly double[] point;

    public FactorSearch(OutputGraph graph, Input[] inputs)
    {
        (function, this.inputs, output) = (graph.Of(inputs), inputs, graph.Output.Name);
        point = new double[inputs.Length];
    }

    /// <exception cref="ArgumentException">No factor from a millionth to a million matches.</exception>
    public double Find(double target)
    {
        var start = At(1) - target;
        if (start == 0)
        {
            return 1;
        }

        for (double up = 1; up < Most; up *= Step)
        {
            if (Crosses(up, up * Step, target))
            {
                return BracketedRoot.Find(factor => At(factor) - target, up, up * Step);
            }

            if (Crosses(1 / (up * Step), 1 / up, target))
            {
                return BracketedRoot.Find(factor => At(factor) - target, 1 / (up * Step), 1 / up);
            }
        }

        throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
            $"No factor from {1 / Most:G1} to {Most:G1} on {Scaling.Names(inputs)} makes '{output}' {target:G6}: it is {At(1 / Most):G6} at the one end and {At(Most):G6} at the other."));
    }

    private bool Crosses(double low, double high, double target)
    {
        var (atLow, atHigh) = (At(low) - target, At(high) - target);
        return (atLow <= 0 && atHigh >= 0) || (atLow >= 0 && atHigh <= 0);
    }

    private double At(double factor)
    {
        for (var i = 0; i < point.Length; i++)
        {
            point[i] = factor * inputs[i].CentralValue;
        }

        return function.At(point);
    }
}
