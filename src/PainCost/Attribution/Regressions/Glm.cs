using PainCost.Numerics.Sums;

namespace PainCost.Attribution.Regressions;

/// <summary>Fisher scoring with halved steps, in sums of a fixed order, so that every processor finds the same bits.</summary>
internal sealed class Glm(string name, RegressionTable table, MeanModel model)
{
    private const int MostSteps = 200;
    private const int MostHalvings = 30;

    /// <summary>The step's squared length over all observations, in units of the linear predictor, at which it is rounding.</summary>
    private const double Rounding = 1e-22;

    /// <summary>Steps so short lie within the rounding of the deviance, which can no longer judge them.</summary>
    private const double Short = 1e-10;

    /// <summary>A step of one term that moves predictors by more is none of rounding, however flat the likelihood is where a term runs
    /// away.</summary>
    private const double Moving = 1e-6;

    /// <summary>What is left of the deviance below this share of it is rounding itself.</summary>
    private const double PerfectFit = 1e-8;

    private readonly double[] deviations = Array.ConvertAll(table.Columns, Deviation);
    private double first;

    /// <summary>Fits the model.</summary>
    /// <param name="y">The outcome of each observation.</param>
    /// <param name="weights">One for each observation; their scale has no meaning.</param>
    /// <param name="start">Coefficients to start from; left out, the mean alone.</param>
    /// <exception cref="ArithmeticException">No finite coefficients exist, or terms cannot be told apart.</exception>
    public GlmFit Fit(double[] y, double[] weights, double[]? start = null)
    {
        var state = Start(y, weights, start);
        first = state.Deviance;
        var total = FixedOrder.Sum(weights);
        for (var iteration = 1; iteration <= MostSteps; iteration++)
        {
            var gradient = state.Gradient();
            CheckTerms(state, iteration);
            var step = state.Information.Solve(gradient);
            var length = step.Zip(gradient, (s, g) => s * g).Sum() / total;
            var isShort = IsShort(step, Math.Sqrt(Relative(state, total)));
            if (Next(state, y, weights, step, length * Relative(state, total)) is not { } next)
            {
                break;
            }

            state = next;
            if (isShort && length * Relative(state, total) <= Rounding)
            {
                CheckTerms(state, iteration);
                if (IsCertain(state))
                {
                    break;
                }

                return new GlmFit(table, y, weights, state, iteration);
            }
        }

        throw NotConverged(state);
    }

    // The decrement is in units of the deviance, of which many a family makes powers of money.
    private double Relative(GlmState state, double total) =>
        model is LogitMean or ProbitMean ? 1 : total / Math.Max(Math.Abs(state.Deviance), PerfectFit * Math.Abs(first));

    // A probability that is one by rounding no longer moves its term, although the likelihood still would.
    private bool IsCertain(GlmState state) => model is LogitMean or ProbitMean && Array.IndexOf(state.Mean, 1) >= 0;

    private bool IsShort(double[] step, double scale)
    {
        for (var j = 1; j < step.Length; j++)
        {
            if (!(Math.Abs(step[j]) * deviations[j] * scale <= Moving))
            {
                return false;
            }
        }

        return true;
    }

    private GlmState Start(double[] y, double[] weights, double[]? start)
    {
        if (start is not null && GlmState.At(table, y, weights, model, start) is { } warm)
        {
            return warm;
        }

        var coefficients = new double[table.Terms];
        coefficients[0] = model.Link(FixedOrder.Dot(y, weights) / FixedOrder.Sum(weights));
        return GlmState.At(table, y, weights, model, coefficients) ?? throw new ArithmeticException(
            $"The {name} cannot start: the mean of its outcome is out of the model's range. Has every observation the same outcome?");
    }

    private GlmState? Next(GlmState state, double[] y, double[] weights, double[] step, double length)
    {
        for (var halving = 0; halving < MostHalvings; halving++)
        {
            var share = Math.ScaleB(1, -halving);
            var there = state.Coefficients.Zip(step, (b, s) => b + (share * s)).ToArray();
            if (GlmState.At(table, y, weights, model, there) is { } next && (length < Short || next.Deviance <= state.Deviance))
            {
                return next;
            }
        }

        return null;
    }

    private void CheckTerms(GlmState state, int iteration)
    {
        if (state.Information.FirstDependent is not (>= 0 and var term))
        {
            return;
        }

        throw iteration > 1 ? NotConverged(state) : new ArithmeticException(
            $"The {name} cannot tell '{table.Names[term]}' from the terms before it "
            + $"({string.Join(", ", table.Names.Take(term))}): it is constant, or a combination of them. "
            + "Leave it out, or join its categories.");
    }

    private ArithmeticException NotConverged(GlmState state)
    {
        var largest = Enumerable.Range(0, table.Terms).Skip(1).DefaultIfEmpty(0).MaxBy(j =>
            Math.Abs(state.Coefficients[j]) * deviations[j]);
        return new($"The {name} has no finite coefficients: its steps do not end, and '{table.Names[largest]}' runs away the furthest. "
            + "This is what happens when a term separates the outcomes, so that all of one kind have the same one (all with a cost, or "
            + "none); "

            + "leave the term out or join its categories.");
    }

    private static double Deviation(double[] column)
    {
        var mean = FixedOrder.Sum(column) / column.Length;
        return Math.Sqrt(Math.Max(0, (FixedOrder.Dot(column, column) / column.Length) - (mean * mean)));
    }
}
