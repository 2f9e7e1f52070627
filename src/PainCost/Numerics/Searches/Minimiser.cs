using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace PainCost.Numerics.Searches;

/// <summary>
/// The least value of a function of a few parameters, by the simplex of Nelder and Mead, begun anew where it stopped until nothing is
/// gained.
/// </summary>
internal static class Minimiser
{
    private const int MostSteps = 4_000;

    /// <summary>In all restarts together; where a value takes a tenth of a millisecond, a second or two.</summary>
    private const int MostValues = 20_000;

    private const int MostRestarts = 20;
    private const double Widest = 0.5;
    private const double Tolerance = 1e-26;
    private const double LeastGain = 1e-12;

    /// <summary>The parameters at which a function is least, begun from a guess; the function must be finite everywhere.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static double[] Minimise(Func<double[], double> function, double[] guess, CancellationToken cancellation = default)
    {
        var values = 0;
        double Counted(double[] parameters)
        {
            cancellation.ThrowIfCancellationRequested();
            values++;
            return function(parameters);
        }

        var (best, least) = (guess, Counted(guess));
        for (var restart = 0; restart < MostRestarts && values < MostValues; restart++)
        {
            var found = Descend(Counted, best, Widest / (1 + restart));
            var value = Counted(found);
            var gain = least - value;
            if (gain > 0)
            {
                (best, least) = (found, value);
            }

            if (restart > 0 && !(gain > LeastGain * Math.Abs(least)))
            {
                break;
            }
        }

        return best;
    }

    /// <summary>The best point met, whether the simplex came to rest or ran out of steps.</summary>
    private static double[] Descend(Func<double[], double> function, double[] guess, double width)
    {
        var (best, least) = (guess, double.PositiveInfinity);
        double Watched(Vector<double> point)
        {
            var parameters = point.ToArray();
            var value = function(parameters);
            (best, least) = value < least ? (parameters, value) : (best, least);
            return value;
        }

        try
        {
            new NelderMeadSimplex(Tolerance, MostSteps).FindMinimum(
                ObjectiveFunction.Value(Watched), Vector<double>.Build.Dense(guess), Vector<double>.Build.Dense(guess.Length, width));
        }
        catch (OptimizationException)
        {
            return best;
        }

        return best;
    }
}
